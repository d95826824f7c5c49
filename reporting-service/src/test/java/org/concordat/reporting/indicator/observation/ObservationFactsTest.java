package org.concordat.reporting.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is observed comes back over the service's own topic, and has its two times. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ObservationFactsTest {

    @Inject
    Told told;

    @Inject
    FactSql sql;

    private UUID council;
    private String visits;

    @BeforeEach
    void aCouncilAndAnIndicator() {
        council = organisation(told, "OBSERVED_DISTRICT");
        visits = indicator("NUMBER", "");
    }

    private void imported(String value) {
        given().auth()
                .oauth2(Tokens.person(Roles.PROGRAMME_OFFICER))
                .contentType("text/csv")
                .body("organisation,indicator,firstDay,lastDay,value,missing,base,visibleFrom\n"
                        + "%s,%s,2007-04-01,2008-03-31,%s,,,\n".formatted(council, visits, value))
                .post("/reporting/v1/observation-imports")
                .then()
                .statusCode(200);
    }

    private List<String> valuesAt(LocalDate asAt, Instant knownAt) {
        return sql.ask(
                        "select value || ' ' || number || ' ' || status as said from {observation} where indicator = :it")
                .at(new Moment(asAt, knownAt))
                .with("it", visits)
                .list(row -> row.getString("said"));
    }

    private void awaitToday(String said) {
        await().untilAsserted(() -> assertThat(valuesAt(null, null)).containsExactly(said));
    }

    @Test
    void isTrueFromTheLastDayOfItsPeriodHoweverLateItWasReturned() {
        imported("120");
        awaitToday("120 120 FINAL");
        assertThat(valuesAt(LocalDate.parse("2008-03-30"), null)).isEmpty();
        assertThat(valuesAt(LocalDate.parse("2008-03-31"), null)).containsExactly("120 120 FINAL");
    }

    @Test
    void whatWasRevisedStaysAsItWasKnownBefore() {
        imported("120");
        awaitToday("120 120 FINAL");
        Instant before = Instant.now();
        imported("130");
        awaitToday("130 130 REVISED");
        assertThat(valuesAt(LocalDate.parse("2008-03-31"), before)).containsExactly("120 120 FINAL");
    }
}
