package org.concordat.programme;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeWrongValuesTest extends WrongValueWalk {

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void streamsOfMoney() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
    }

    @Override
    protected Map<String, String> listsOfCodes() {
        return Map.of(
                "kind", "workstream-kinds",
                "theme", "themes",
                "priorityOutcome", "priority-outcomes",
                "successMeasure", "success-measures",
                "transaction", "transactions",
                "channel", "channels",
                "service", "services");
    }

    @Override
    protected Set<String> notCreated() {
        return Set.of(
                // in a sub-region of which membership has told
                "recordAchievement",
                // an organisation of which membership has told
                "createProject",
                "sharePractice",
                "recordAdoption",
                "stateContribution",
                "offerMatch",
                "makeLearningPlan",
                "stateUnitCost",
                "recordServiceProvider",
                "claimSaving",
                "recordVisit",
                "agreeAction",
                "askEnquiry",
                "stateSupportLimit",
                "stateProjectCapacity",
                "accreditPeer",
                "requestPeerSupport",
                "openSupportPlan",
                "subscribe",
                // a questionnaire that was published, and a round of one
                "draftEdition",
                "openAssessmentRound",
                "beginAnswerSheet",
                // an audience of which membership has told
                "publishAdvisory",
                // one who offers, where the walk names two
                "makeSupportOffer",
                // a kind of event, where most kinds are of workstreams
                "announceEvent",
                // such an event
                "bookPlaces",
                "takeUpMaterial",
                // an activity that promises such a unit, counted from entries
                "recordDelivery",
                // two milestones
                "addDependency",
                // a project
                "raiseRisk",
                "raiseIssue",
                "recordProjectActual",
                "draftBusinessCase",
                "realiseBenefit",
                "addMilestone",
                "reportOnProject",
                "correctHighlightReport");
    }
}
