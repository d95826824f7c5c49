package org.concordat.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** A page draws each of its reports up once. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PageReportsTest {

    @Inject
    PageReports reports;

    @Inject
    MembershipAndIncomeReport income;

    private final Scope scope = new Scope(Neighbours.aYearBeyondRequests(), null, null, null);

    private Reported<?> drawnUp(Scope about) {
        return reports.drawUp(income, about);
    }

    @Test
    void drawsAReportUpOnceForAPageAndAnewForTheNext() {
        var requests = Arc.container().requestContext();
        requests.activate();
        Reported<?> first;
        try {
            first = drawnUp(scope);
            assertThat(drawnUp(scope)).isSameAs(first);
            assertThat(drawnUp(scope.of("cumbria", null))).isNotSameAs(first);
        } finally {
            requests.terminate();
        }
        requests.activate();
        try {
            assertThat(drawnUp(scope)).isNotSameAs(first);
        } finally {
            requests.terminate();
        }
    }
}
