package org.concordat.funding.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.RuleInWords;
import org.concordat.platform.testing.ValidRequestWalk;

/** In a package whose name comes last, so that it meets what all other tests have left, and none meets what it leaves. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingValidRequestsTest extends ValidRequestWalk {

    /** A period does not end before it begins, and is no longer than 30 years. */
    @Override
    protected Map<String, List<String>> saidInWords() {
        return Map.of("from", List.of("2007-08", "2007-04-01"), "to", List.of("2009-10", "2010-03-31"));
    }

    @Override
    protected List<RuleInWords> rulesInWords() {
        return List.of(
                new RuleInWords("planAllocation", "/weights", (query, plan) -> isOneShareOfASubRegion(plan)),
                new RuleInWords("askWhatIf", "/weights", (query, plan) -> isOneShareOfASubRegion(plan)));
    }

    private static boolean isOneShareOfASubRegion(JsonNode plan) {
        return StreamSupport.stream(plan.path("weights").spliterator(), false)
                .map(weight -> weight.path("shares").findValuesAsText("subRegion"))
                .allMatch(subRegions -> Set.copyOf(subRegions).size() == subRegions.size());
    }
}
