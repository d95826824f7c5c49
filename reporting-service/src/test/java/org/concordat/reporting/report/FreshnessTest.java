package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.report.AYearOfEverything.path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.OverKafka;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.Test;

/** A report says as of which event it is true, and how many it does not know yet. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FreshnessTest {

    private static final int WAITING = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    OverKafka told;

    @Inject
    AgroalDataSource dataSource;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    private RequestSpecification asked() {
        return IndicatorClerk.as(Roles.AUDITOR).queryParam("financialYear", year.toString());
    }

    private JsonPath freshness() {
        return asked().get(path("membership-and-income"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("freshness");
    }

    private void tell(Instant recordedAt) throws JsonProcessingException {
        UUID id = UUID.randomUUID();
        told.that(
                "membership.subscriptions",
                id,
                0,
                year.firstDay(),
                recordedAt,
                new ObjectMapper()
                        .readTree(Neighbours.subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED")));
    }

    @Test
    void namesTheEventThatWasRecordedLastAndWhen() throws JsonProcessingException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        tell(now);
        UUID latest = told.awaitHandled();
        assertThat(freshness().getUUID("lastEventId")).isEqualTo(latest);
        assertThat(Instant.parse(freshness().getString("lastEventAt"))).isEqualTo(now);
        // what is told late of earlier times is handled, and is not the last that happened
        tell(now.minusSeconds(3_600));
        told.awaitHandled();
        assertThat(freshness().getUUID("lastEventId")).isEqualTo(latest);
    }

    @Test
    void countsTheEventsThatWereSentAndAreNotHandledYet() throws SQLException, JsonProcessingException {
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // so that nothing is taken in until it is released
            statement.execute("lock table inbox in share mode");
            for (int i = 0; i < WAITING; i++) {
                tell(Instant.now());
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(freshness().getLong("lagEvents"))
                    .isGreaterThanOrEqualTo(WAITING));
            assertThat(asked().get(path("membership-and-income"))
                            .then()
                            .extract()
                            .jsonPath()
                            .getInt("members"))
                    .isZero();
            other.rollback();
            other.setAutoCommit(true);
        }
        told.awaitHandled();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(freshness().getLong("lagEvents"))
                .isZero());
        assertThat(asked().get(path("membership-and-income")).jsonPath().getInt("members"))
                .isEqualTo(WAITING);
    }
}
