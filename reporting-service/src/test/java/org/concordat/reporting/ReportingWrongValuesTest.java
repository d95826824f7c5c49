package org.concordat.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportingWrongValuesTest extends WrongValueWalk {

    @Override
    protected Set<String> notCreated() {
        return Set.of(
                // two levels that differ
                "createScale",
                // a lock after the day on which it is due
                "openPeriod",
                // such a period
                "beginReturn",
                // a text or a report in each section
                "createPublication",
                // a version that is published
                "beginPublicationVersion",
                // a type or an organisation that there is
                "createComparisonGroup",
                // a value that the indicator takes
                "createTarget",
                // a rule and its indicator
                "createMeasure",
                // a measure that a body judges
                "judgeMeasure");
    }
}
