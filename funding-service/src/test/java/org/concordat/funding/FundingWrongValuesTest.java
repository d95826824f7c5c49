package org.concordat.funding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingWrongValuesTest extends WrongValueWalk {

    @Override
    protected Map<String, String> listsOfCodes() {
        return Map.of("stream", "funding-streams");
    }

    @Override
    protected Set<String> notCreated() {
        return Set.of(
                // only what is submitted is assessed
                "assignAssessor",
                // an organisation's own draft
                "attachDocument",
                // a month that is over, of a book with entries, in its turn
                "closeMonth",
                // a source with a last day
                "extendSource",
                // a share or an amount, where the contract requires neither
                "setChargeRate",
                // a rate that somebody else has set
                "postCharge",
                // councils of which membership has told, or money that a plan has given
                "planAllocation",
                "carryForward",
                // a call that is decided after it has closed
                "draftCall",
                // an organisation's own draft for a call that is open
                "startApplication",
                // spending of a year that is open, on an award that was decided
                "submitClaim",
                // an award that was decided
                "proposeVariation",
                // bodies, of which membership tells, and applications that are recommended
                "setDelegationPolicy",
                "linkApplications",
                "callMeeting",
                "addItem",
                "decideBetweenMeetings");
    }
}
