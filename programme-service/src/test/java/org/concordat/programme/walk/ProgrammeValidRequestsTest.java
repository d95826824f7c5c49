package org.concordat.programme.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.RuleInWords;
import org.concordat.platform.testing.ValidRequestWalk;
import org.concordat.platform.time.FinancialYear;

/** In a package whose name comes last, so that it meets what all other tests have left, and none meets what it leaves. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeValidRequestsTest extends ValidRequestWalk {

    @Override
    protected List<RuleInWords> rulesInWords() {
        return List.of(
                new RuleInWords(
                        "getCriticalPath",
                        "project",
                        query -> query.containsKey("project") != query.containsKey("programme")),
                // nor is a sub-region asked about competency, and what a questionnaire is about is not in its code
                new RuleInWords("getMaturityTrend", "subRegion", query -> !query.containsKey("subRegion")),
                ofTheYear("getLearningExchange"),
                ofTheYear("getRegionalLearningPlan"));
    }

    /** The day on which plans are in force is one of their year. */
    private static RuleInWords ofTheYear(String operation) {
        return new RuleInWords(
                operation,
                "asAt",
                query -> !query.containsKey("asAt")
                        || FinancialYear.of(query.get("financialYear")).contains(LocalDate.parse(query.get("asAt"))));
    }
}
