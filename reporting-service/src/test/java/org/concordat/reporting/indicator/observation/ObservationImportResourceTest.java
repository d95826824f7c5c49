package org.concordat.reporting.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.OBSERVATIONS;
import static org.concordat.reporting.indicator.IndicatorClerk.QUESTIONNAIRES;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ObservationImportResourceTest {

    private static final String HEADER = "organisation,indicator,firstDay,lastDay,value,missing,base,visibleFrom\n";

    @Inject
    Told told;

    private UUID council;
    private String visits;

    @BeforeEach
    void aCouncilAndAnIndicator() {
        council = organisation(told, "IMPORT_DISTRICT");
        visits = indicator("NUMBER", "");
    }

    private static ValidatableResponse sent(String role, String lines) {
        return given().auth()
                .oauth2(Tokens.person(role))
                .contentType("text/csv")
                .body(HEADER + lines)
                .post("/reporting/v1/observation-imports")
                .then();
    }

    private static ValidatableResponse imported(String lines) {
        return sent(Roles.PROGRAMME_OFFICER, lines).statusCode(200);
    }

    private String line(String value) {
        return "%s,%s,2007-04-01,2008-03-31,%s,,,\n".formatted(council, visits, value);
    }

    @Test
    void saysWhatBecameOfEachLine() {
        imported(line("120")
                        + "%s,%s,2007-04-01,2008-03-31,1,,,\n".formatted(UUID.randomUUID(), visits)
                        + "%s,NO_SUCH,2007-04-01,2008-03-31,1,,,\n".formatted(council)
                        + "%s,%s,2006-04-01,2007-03-31,,NOT_AVAILABLE,,\n".formatted(council, visits))
                .body("accepted", equalTo(2))
                .body("lines.outcome", contains("ACCEPTED", "REFUSED", "REFUSED", "ACCEPTED"))
                .body(
                        "lines[1].problem",
                        containsString("The organisation of this line is not known. Send its id, or correct its name."))
                .body("lines[2].problem", containsString("NO_SUCH"));
        officer()
                .get(OBSERVATIONS + "?indicator=" + visits)
                .then()
                .body("items.status", contains("FINAL", "FINAL"))
                .body("items[1].missing", equalTo("NOT_AVAILABLE"));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherValueRevises() {
        imported(line("120"));
        imported(line("120")).body("unchanged", equalTo(1));
        imported(line("130")).body("accepted", equalTo(1));
        UUID id = UUID.fromString(officer()
                .get(OBSERVATIONS + "?indicator=" + visits)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id"));
        officer()
                .get(OBSERVATIONS + "/" + id)
                .then()
                .body("status", equalTo("REVISED"))
                .body("source", equalTo("IMPORT"))
                .body("earlier.value", contains("120"));
        IndicatorClerk.told("reporting.observations", "observation-revised", id);
    }

    @Test
    void whatIsDerivedIsNotImported() {
        String derived = IndicatorClerk.derived().extract().path("code");
        imported("%s,%s,2007-04-01,2008-03-31,YES,,,\n".formatted(council, derived))
                .body("refused", equalTo(1))
                .body("lines[0].problem", containsString("follows from what the services tell"));
    }

    @Test
    void moneyIsShownInPoundsAndPenceHoweverItCame() {
        visits = indicator("MONEY", "");
        imported(line("9000"));
        String observations = OBSERVATIONS + "?indicator=" + visits;
        officer().get(observations).then().body("items.value", contains("9000.00"));
        imported(line("9000")).body("unchanged", equalTo(1));
        imported(line("9000.00")).body("unchanged", equalTo(1));
        UUID returned = returnedAndSubmitted(opened(asked(visits)), "8000");
        officer().get(IndicatorClerk.RETURNS + "/" + returned).then().body("values.value", contains("8000.00"));
        officer().get(observations).then().body("items.value", contains("9000.00", "8000.00"));
        step(officer(), IndicatorClerk.RETURNS + "/" + returned, "acceptance").statusCode(200);
        officer()
                .body("{\"values\":[%s],\"reason\":\"Counted twice\"}".formatted(value(visits, "8000")))
                .post(IndicatorClerk.RETURNS + "/" + returned + "/correction")
                .then()
                .statusCode(200);
        officer().get(observations).then().body("items.status", contains("FINAL", "FINAL"));
    }

    @Test
    void isOfOrganisationsThatReportTheIndicator() {
        UUID station = organisation(told, "IMPORT_FIRE");
        visits = indicator("NUMBER", ",\"reportedBy\":[\"IMPORT_DISTRICT\"]");
        imported(line("1") + line("1").replace(council.toString(), station.toString()))
                .body("lines.outcome", contains("ACCEPTED", "REFUSED"))
                .body("lines[1].problem", containsString("type IMPORT_FIRE do not report " + visits));
    }

    @Test
    void whoReportsIsHeldAgainstTheTypeOnTheLastDay() {
        organisation(told, "IMPORT_UNITARY");
        told.that(
                "membership.organisations",
                council,
                1,
                LocalDate.of(2009, 4, 1),
                Instant.parse("2009-04-01T09:00:00Z"),
                Map.of("name", "Body " + council, "type", "IMPORT_UNITARY", "subRegion", "cheshire"));
        visits = indicator("NUMBER", ",\"reportedBy\":[\"IMPORT_DISTRICT\"]");
        imported(line("1") + line("1").replace("2007-04-01,2008-03-31", "2009-04-01,2010-03-31"))
                .body("lines.outcome", contains("ACCEPTED", "REFUSED"));
    }

    @Test
    void isAboutAsManyMonthsAsTheIndicatorSaysOrAboutAPeriodThatAsksForIt() {
        imported(line("1").replace("2008-03-31", "2007-04-30"))
                .body("refused", equalTo(1))
                .body("lines[0].problem", containsString("reported each YEAR"));
        imported(importedBefore()).body("refused", equalTo(1));
        opened(asked(visits));
        imported(importedBefore()).body("accepted", equalTo(1));
    }

    /** Asks for the visits of the year that ended in 2008; it is long locked. */
    private UUID locked() {
        return IndicatorClerk.id(officer()
                .body(IndicatorClerk.periodBody(
                        asked(visits),
                        LocalDate.of(2007, 4, 1),
                        LocalDate.of(2008, 3, 31),
                        LocalDate.of(2008, 5, 1),
                        LocalDate.of(2008, 6, 1)))
                .post(IndicatorClerk.PERIODS)
                .then());
    }

    @Test
    void whatALockedPeriodAsksForIsNotImportedUntilItIsReopened() {
        imported(line("120")).body("accepted", equalTo(1));
        UUID period = locked();
        String another = indicator("NUMBER", "");
        imported(line("130")
                        + line("130").replace("2007-04-01,2008-03-31", "2006-04-01,2007-03-31")
                        + line("130").replace(visits, another))
                .body("lines.outcome", contains("REFUSED", "ACCEPTED", "ACCEPTED"))
                .body("lines[0].problem", containsString("locked since 2008-06-01"))
                .body("lines[0].problem", containsString("may reopen it"));
        imported(line("120")).body("unchanged", equalTo(1));
        officer()
                .body("{\"decidedBy\":\"Board\",\"reason\":\"Late\",\"locksOn\":\"%s\"}".formatted(today().plusDays(1)))
                .post(IndicatorClerk.PERIODS + "/" + period + "/reopening")
                .then()
                .statusCode(200);
        imported(line("130")).body("accepted", equalTo(1));
    }

    private UUID called(String name, String code) {
        UUID id = UUID.randomUUID();
        told.that(
                "membership.organisations",
                id,
                0,
                LocalDate.of(1950, 4, 1),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of(
                        "name",
                        name,
                        "type",
                        "IMPORT_DISTRICT",
                        "subRegion",
                        "cheshire",
                        "identifiers",
                        List.of(Map.of("scheme", "GB-GSS", "value", code))));
        return id;
    }

    @Test
    void anOrganisationIsNamedByItsNameOrByACodeOfARegister() {
        String code = code("E0700");
        UUID named = called("St Helen's " + code, code);
        imported("ST HELENS %s,%s,2007-04-01,2008-03-31,1,,,\n".formatted(code, visits)
                        + "%s,%s,2006-04-01,2007-03-31,2,,,\n".formatted(code.toLowerCase(Locale.ROOT), visits)
                        + "%s,%s,2005-04-01,2006-03-31,3,,,\n".formatted(named, visits))
                .body("accepted", equalTo(3));
        officer()
                .get(OBSERVATIONS + "?indicator=" + visits)
                .then()
                .body("items.organisation", everyItem(equalTo(named.toString())))
                .body("items.value", contains("1", "2", "3"));
    }

    @Test
    void aNameThatSeveralHaveIsRefused() {
        String name = "Twin " + code("TWIN");
        String oneCode = code("E0701");
        called(name, oneCode);
        called(name, code("E0702"));
        imported("%s,%s,2007-04-01,2008-03-31,1,,,\n".formatted(name, visits)
                        + "%s,%s,2007-04-01,2008-03-31,1,,,\n".formatted(oneCode, visits))
                .body("lines.outcome", contains("REFUSED", "ACCEPTED"))
                .body(
                        "lines[0].problem",
                        equalTo(
                                "The organisation of this line is one of several of that name. Send its id, or correct its name."));
    }

    @Test
    void whatWasReturnedIsCorrectedAndNotImported() {
        UUID period = opened(asked(visits));
        UUID returned = IndicatorClerk.id(IndicatorClerk.begin(user(council), period, council, value(visits, "120")));
        step(user(council), IndicatorClerk.RETURNS + "/" + returned, "submission")
                .statusCode(200);
        imported("%s,%s,%s,%s,1,,,\n".formatted(council, visits, today().minusMonths(1), today()))
                .body("refused", equalTo(1))
                .body("lines[0].problem", containsString("return"));
    }

    private String importedBefore() {
        return "%s,%s,%s,%s,100,,,\n".formatted(council, visits, today().minusMonths(1), today());
    }

    private UUID returnedAndSubmitted(UUID period, String value) {
        UUID returned = IndicatorClerk.id(IndicatorClerk.begin(user(council), period, council, value(visits, value)));
        step(user(council), IndicatorClerk.RETURNS + "/" + returned, "submission")
                .statusCode(200);
        return returned;
    }

    @Test
    void whatIsReturnedTakesThePlaceOfWhatWasImportedOnceItIsAccepted() {
        UUID period = opened(asked(visits));
        imported(importedBefore());
        UUID returned = returnedAndSubmitted(period, "120");
        String observations = OBSERVATIONS + "?indicator=" + visits;
        officer().get(observations).then().body("items.value", contains("100")).body("items.status", contains("FINAL"));
        step(officer(), IndicatorClerk.RETURNS + "/" + returned, "acceptance").statusCode(200);
        String id = officer()
                .get(observations)
                .then()
                .body("items.value", contains("120"))
                .extract()
                .path("items[0].id");
        officer()
                .get(OBSERVATIONS + "/" + id)
                .then()
                .body("status", equalTo("REVISED"))
                .body("source", equalTo("RETURN"))
                .body("earlier.value", contains("100"));
        imported(importedBefore()).body("refused", equalTo(1));
        officer()
                .body("{\"values\":[%s],\"reason\":\"Counted twice\"}".formatted(value(visits, "110")))
                .post(IndicatorClerk.RETURNS + "/" + returned + "/correction")
                .then()
                .statusCode(200);
        officer().get(observations).then().body("items.value", contains("110"));
    }

    @Test
    void theSameValueStaysFinalAndIsTheReturnsFromThenOn() {
        UUID period = opened(asked(visits));
        imported(importedBefore());
        step(officer(), IndicatorClerk.RETURNS + "/" + returnedAndSubmitted(period, "100"), "acceptance")
                .statusCode(200);
        officer()
                .get(OBSERVATIONS + "?indicator=" + visits)
                .then()
                .body("items.status", contains("FINAL"))
                .body("items.value", contains("100"));
        imported(importedBefore()).body("refused", equalTo(1));
    }

    @Test
    void aQuestionnaireHasATemplateToFillIn() {
        UUID questionnaire = asked(visits);
        String path = QUESTIONNAIRES + "/" + questionnaire + "/template";
        String template = officer().get(path).then().statusCode(200).extract().asString();
        assertThat(template.lines()).containsExactly(HEADER.strip(), "\"\"," + visits + ",,,,,,");
        imported(template.lines().skip(1).findFirst().orElseThrow()).body("refused", equalTo(1));
        as(Roles.ASSESSOR).get(path).then().statusCode(403);
        officer()
                .get(QUESTIONNAIRES + "/" + UUID.randomUUID() + "/template")
                .then()
                .statusCode(404);
    }

    @Test
    void programmeOfficersImport() {
        sent(Roles.ORGANISATION_USER, line("1")).statusCode(403);
        sent(Roles.AUDITOR, line("1")).statusCode(403);
        sent(Roles.PROGRAMME_OFFICER, line("1")).statusCode(200).body("accepted", equalTo(1));
    }
}
