package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.report.AYearOfEverything.asked;
import static org.concordat.reporting.report.AYearOfEverything.path;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many ask at once, and nobody waits for a report that somebody else asked for. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportsAtOnceTest {

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    AYearOfEverything everything;

    @Inject
    Neighbours neighbours;

    @Inject
    AgroalDataSource dataSource;

    private final ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);

    @BeforeEach
    void somethingToShow() {
        everything.tellOnce();
    }

    @AfterEach
    void nobodyAsksAnyLonger() {
        askers.shutdownNow();
    }

    private static Response report(String name) {
        return asked().get(path(name));
    }

    @Test
    void eightReconciliationsAskedForAtOnceAreAllAnsweredAndSayTheSame() throws Exception {
        var start = new CountDownLatch(1);
        var asked = new ArrayList<Future<Response>>();
        for (int i = 0; i < AT_ONCE; i++) {
            asked.add(askers.submit(() -> {
                start.await();
                return report("reconciliation");
            }));
        }
        start.countDown();
        String alone = report("reconciliation").jsonPath().getString("total");
        for (Future<Response> each : asked) {
            Response answer = each.get(60, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("total")).isEqualTo(alone);
        }
    }

    private boolean somebodyWaitsForTheTable() {
        return new Sql(dataSource).one("""
                        select 1 from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%support_offer%' limit 1""", row -> 1).isPresent();
    }

    @Test
    void aSlowReportHoldsBackNeitherAnotherOneNorTheTakingInOfEvents() throws Exception {
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // read by this report alone
            statement.execute("lock table read_model.support_offer in access exclusive mode");
            Future<Response> slow = askers.submit(() -> report("support-load"));
            await().atMost(PATIENCE).until(this::somebodyWaitsForTheTable);

            assertThat(report("reconciliation").statusCode()).isEqualTo(200);
            FinancialYear year = Neighbours.aYearOfItsOwn();
            UUID subscription = UUID.randomUUID();
            neighbours.sendAndAwait(
                    "subscription-agreed",
                    "membership.subscriptions",
                    subscription,
                    0,
                    year.firstDay().toString(),
                    Neighbours.subscription(subscription, year, "District", "CUMBRIA", "2000.00", "AGREED"));
            IndicatorClerk.as(Roles.AUDITOR)
                    .queryParam("financialYear", year.toString())
                    .get(path("membership-and-income"))
                    .then()
                    .body("members", equalTo(1));
            assertThat(slow.isDone()).isFalse();

            other.rollback();
            other.setAutoCommit(true);
            assertThat(slow.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }
}
