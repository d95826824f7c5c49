package org.concordat.reporting.indicator.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.importedLines;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.monthLine;
import static org.concordat.reporting.indicator.IndicatorClerk.monthly;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.scale;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WarningResourceTest {

    private static final String WARNINGS = "/reporting/v1/warnings";
    private static final String TOPIC = "reporting.warnings";

    @Inject
    Told told;

    private UUID council;
    private String visits;

    @BeforeEach
    void aCouncilAndAnIndicator() {
        council = organisation(told, "WARNED_DISTRICT");
        visits = indicator("NUMBER", ",\"tolerance\":{\"figure\":\"10\",\"basis\":\"UNITS\"}");
    }

    private UUID warned() {
        imported(council, visits, 2005, "100");
        imported(council, visits, 2006, "80");
        officer().get(WARNINGS + "?indicator=" + visits).then().body("items", empty());
        imported(council, visits, 2007, "60");
        return the("OPEN");
    }

    private UUID the(String status) {
        return UUID.fromString(officer()
                .get(WARNINGS + "?indicator=" + visits)
                .then()
                .statusCode(200)
                .body("items.status", contains(status))
                .extract()
                .path("items[0].id"));
    }

    private static String path(UUID id) {
        return WARNINGS + "/" + id;
    }

    private static final String DECISION = "{\"decidedBy\":\"Improvement board\",\"reason\":\"Closed for repair\"}";

    @Test
    void opensWithTheValueThatMakesItAndSaysWhomToOfferSupport() {
        UUID id = warned();
        officer()
                .get(path(id))
                .then()
                .statusCode(200)
                .body("organisation", equalTo(council.toString()))
                .body("organisationType", equalTo("WARNED_DISTRICT"))
                .body("subRegion", equalTo("cheshire"))
                .body("cause", equalTo("WORSENING"))
                .body("lastDay", equalTo("2008-03-31"))
                .body("values.value", contains("100", "80", "60"))
                .body("support", containsString("support-offers"));
        assertThat(Kafka.awaitEvent(TOPIC, "concordat.reporting.warning-opened.v1", id))
                .isNotNull();
    }

    @Test
    void opensWithTheAcceptanceOfAReturnAndNotBefore() {
        String monthly = monthly("");
        for (int before = 2; before > 0; before--) {
            importedLines(monthLine(council, monthly, before, String.valueOf(50 * before)));
        }
        String returned =
                RETURNS + "/" + id(begin(user(council), opened(asked(monthly)), council, value(monthly, "20")));
        step(user(council), returned, "submission").statusCode(200);
        officer().get(WARNINGS + "?indicator=" + monthly).then().body("items", empty());
        step(officer(), returned, "acceptance").statusCode(200);
        officer().get(WARNINGS + "?indicator=" + monthly).then().body("items.status", contains("OPEN"));
        officer()
                .body("{\"values\":[%s],\"reason\":\"Counted wrongly\"}".formatted(value(monthly, "60")))
                .post(returned + "/correction")
                .then()
                .statusCode(200);
        officer().get(WARNINGS + "?indicator=" + monthly).then().body("items.closedBecause", contains("CORRECTED"));
    }

    @Test
    void opensForALevelBelowTheFloor() {
        String stars = indicator("LEVEL", ",\"scale\":\"%s\"".formatted(scale()));
        imported(council, stars, 2006, "FAIR");
        imported(council, stars, 2007, "POOR");
        officer()
                .get(WARNINGS + "?indicator=" + stars)
                .then()
                .body("items.cause", contains("BELOW_FLOOR"))
                .body("items.lastDay", contains("2008-03-31"));
    }

    @Test
    void twoBetterValuesCloseIt() {
        UUID id = warned();
        imported(council, visits, 2008, "80");
        the("OPEN");
        imported(council, visits, 2009, "100");
        officer()
                .get(path(id))
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closedBecause", equalTo("IMPROVED"))
                .body("support", nullValue());
        assertThat(Kafka.awaitEvent(TOPIC, "concordat.reporting.warning-closed.v1", id))
                .isNotNull();
    }

    @Test
    void aCorrectedValueClosesItAndTheSameCauseOpensItAgain() {
        UUID id = warned();
        imported(council, visits, 2007, "75");
        officer().get(path(id)).then().body("closedBecause", equalTo("CORRECTED"));
        imported(council, visits, 2006, "85");
        the("CLOSED");
        imported(council, visits, 2007, "60");
        assertThat(the("OPEN")).isEqualTo(id);
        imported(council, visits, 2007, "50");
        officer()
                .get(path(id))
                .then()
                .body("status", equalTo("OPEN"))
                .body("values.value", contains("100", "85", "50"));
        officer().get(path(id) + "/history").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void isClosedByADecisionOnceAndNotOpenedTwiceForOneCause() {
        UUID id = warned();
        officer()
                .body(DECISION)
                .post(path(id) + "/decisions")
                .then()
                .statusCode(200)
                .body("closedBecause", equalTo("DECIDED"))
                .body("decidedBy", equalTo("Improvement board"))
                .body("reason", equalTo("Closed for repair"));
        officer()
                .body(DECISION)
                .post(path(id) + "/decisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("warning-closed"));
        imported(council, visits, 2007, "55");
        the("CLOSED");
        imported(council, visits, 2008, "40");
        officer()
                .get(WARNINGS + "?status=OPEN&indicator=" + visits)
                .then()
                .body("items.lastDay", contains("2009-03-31"));
    }

    @Test
    void refusesADecisionWithoutAReasonOrBeforeItOpened() {
        UUID id = warned();
        officer()
                .body("{\"decidedBy\":\"Board\"}")
                .post(path(id) + "/decisions")
                .then()
                .statusCode(400);
        officer()
                .body("{\"decidedBy\":\"Board\",\"reason\":\"Old\",\"effectiveOn\":\"2008-01-01\"}")
                .post(path(id) + "/decisions")
                .then()
                .statusCode(422)
                .body("type", endsWith("decided-before-opened"));
        officer()
                .body(DECISION)
                .post(path(UUID.randomUUID()) + "/decisions")
                .then()
                .statusCode(404);
    }

    @Test
    void anOrganisationsUserSeesItsOwnAndDecidesNothing() {
        UUID id = warned();
        UUID neighbour = organisation(told, "WARNED_DISTRICT");
        user(council).get(path(id)).then().statusCode(200);
        user(council).get(WARNINGS).then().body("items.id", contains(id.toString()));
        user(neighbour).get(path(id)).then().statusCode(404);
        user(neighbour).get(path(id) + "/history").then().statusCode(404);
        user(neighbour).get(WARNINGS + "?indicator=" + visits).then().body("items", empty());
        user(council).body(DECISION).post(path(id) + "/decisions").then().statusCode(403);
        as(Roles.AUDITOR).body(DECISION).post(path(id) + "/decisions").then().statusCode(403);
        as(Roles.AUDITOR).get(path(id)).then().statusCode(200);
        as(Roles.ASSESSOR).get(path(id)).then().statusCode(403);
        officer()
                .get(WARNINGS + "?subRegion=elsewhere&organisation=" + council)
                .then()
                .body("items", empty());
        officer()
                .get(WARNINGS + "?subRegion=cheshire&organisation=" + council)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void valuesThatBecomeFinalAtOnceOpenOneWarning() throws Exception {
        List<String> lines =
                List.of("2005-04-01,2006-03-31,100", "2006-04-01,2007-03-31,80", "2007-04-01,2008-03-31,60");
        for (int round = 0; round < 4; round++) {
            UUID another = organisation(told, "WARNED_DISTRICT");
            AtOnce.callWith(lines, line -> {
                importedLines("%s,%s,%s,,,\n".formatted(another, visits, line));
                return null;
            });
            officer().get(WARNINGS + "?organisation=" + another).then().body("items.status", contains("OPEN"));
        }
    }

    @Test
    void theReportShowsWhoShouldBeOfferedSupport() {
        warned();
        await().untilAsserted(() -> as(Roles.BOARD_MEMBER)
                .queryParam("financialYear", "2007-08")
                .get("/reporting/v1/reports/early-warnings")
                .then()
                .statusCode(200)
                .body("warnings.find { it.organisation == '%s' }.readings".formatted(council), equalTo("100, 80, 60"))
                .body("warnings.find { it.organisation == '%s' }.status".formatted(council), equalTo("OPEN")));
        as(Roles.BOARD_MEMBER)
                .queryParam("financialYear", "2007-08")
                .queryParam("asAt", "2008-01-01")
                .get("/reporting/v1/reports/early-warnings")
                .then()
                .body("warnings", empty())
                .body("total.open", equalTo(0));
        as(Roles.BOARD_MEMBER)
                .queryParam("financialYear", "2007-08")
                .queryParam("subRegion", "cumbria")
                .get("/reporting/v1/reports/early-warnings")
                .then()
                .body("warnings.organisation", not(hasItem(council.toString())));
        as(Roles.BOARD_MEMBER)
                .queryParam("financialYear", "2007-08")
                .queryParam("type", "WARNED_DISTRICT")
                .queryParam("subRegion", "cheshire")
                .get("/reporting/v1/reports/early-warnings")
                .then()
                .body("warnings.organisation", hasItem(council.toString()));
        assertThat(as(Roles.BOARD_MEMBER)
                        .queryParam("financialYear", "2007-08")
                        .get("/reporting/v1/reports/early-warnings.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("100, 80, 60", "SUB_REGION");
    }

    private ValidatableResponse reported(String query) {
        return as(Roles.BOARD_MEMBER)
                .get("/reporting/v1/reports/early-warnings?financialYear=2007-08" + query)
                .then()
                .statusCode(200);
    }

    /** What the service's own topic tells, by day and instant. */
    private void warned(UUID id, long version, String on, String status, String closedBecause) {
        var state = new HashMap<String, Object>(Map.of(
                "indicator",
                visits,
                "organisation",
                council,
                "cause",
                "WORSENING",
                "firstDay",
                "2007-04-01",
                "lastDay",
                "2008-03-31",
                "values",
                List.of(Map.of("value", "100"), Map.of("value", "80"), Map.of("value", "60")),
                "status",
                status,
                "openedOn",
                "2008-05-01"));
        if (closedBecause != null) {
            state.put("closedOn", on);
            state.put("closedBecause", closedBecause);
        }
        told.that(TOPIC, id, version, LocalDate.parse(on), Instant.parse(on + "T09:00:00Z"), state);
    }

    @Test
    void theReportShowsWhatWasOpenOnADayAndWhatWasKnownAtAnInstant() {
        String its = "warnings.findAll { it.organisation == '%s' }.status".formatted(council);
        UUID id = UUID.randomUUID();
        warned(id, 0, "2008-05-01", "OPEN", null);
        warned(id, 1, "2008-09-01", "CLOSED", "DECIDED");
        reported("").body(its, contains("CLOSED"));
        reported("&asAt=2008-04-30").body(its, empty());
        reported("&asAt=2008-05-01").body(its, contains("OPEN"));
        reported("&asAt=2008-08-31").body(its, contains("OPEN"));
        reported("&asAt=2008-09-01").body(its, contains("CLOSED"));
        reported("&knownAt=2008-05-01T08:59:59Z").body(its, empty());
        reported("&knownAt=2008-09-01T08:59:59Z").body(its, contains("OPEN"));
        reported("&asAt=2008-08-31&knownAt=2008-09-01T09:00:00Z").body(its, contains("OPEN"));
    }
}
