package org.concordat.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;

/** Keeps indicators as their callers do. */
public final class IndicatorClerk {

    public static final String SCALES = "/reporting/v1/scales";
    public static final String INDICATORS = "/reporting/v1/indicators";
    public static final String QUESTIONNAIRES = "/reporting/v1/questionnaires";
    public static final String PERIODS = "/reporting/v1/periods";
    public static final String RETURNS = "/reporting/v1/returns";
    public static final String OBSERVATIONS = "/reporting/v1/observations";

    private static final String DERIVATION =
            ",\"derivation\":{\"method\":\"LEAD_ROLE_FILLED\",\"from\":\"LEAD_OFFICER\"}";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private IndicatorClerk() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.person(role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as(Roles.PROGRAMME_OFFICER);
    }

    public static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    /** A code that no other test uses. */
    public static String code(String prefix) {
        return prefix + "_" + COUNTER.incrementAndGet();
    }

    public static UUID id(ValidatableResponse created) {
        return UUID.fromString(created.statusCode(201).extract().path("id"));
    }

    public static String etag(String path) {
        return officer().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A scale of POOR, FAIR and GOOD; below FAIR is flagged. */
    public static String scale() {
        String code = code("SCALE");
        officer().body(scaleBody(code, "\"FAIR\"")).post(SCALES).then().statusCode(201);
        return code;
    }

    public static String scaleBody(String code, String floor) {
        return """
                {"code":"%s","name":"A scale","levels":[{"code":"POOR","name":"Poor"},{"code":"FAIR","name":"Fair"},
                 {"code":"GOOD","name":"Good"}],"floor":%s}""".formatted(code, floor);
    }

    /** An indicator that all organisations return each year, with some more properties. */
    public static String indicatorBody(String code, String kind, String more) {
        return """
                {"code":"%s","kind":"%s","source":"RETURNED","name":"An indicator","better":"HIGHER","frequency":"YEAR",
                 "successorTakes":"NONE"%s}""".formatted(code, kind, more);
    }

    /** The code of one. */
    public static String indicator(String kind, String more) {
        String code = code("INDICATOR");
        officer().body(indicatorBody(code, kind, more)).post(INDICATORS).then().statusCode(201);
        return code;
    }

    /** The code of one that is reported each month. */
    public static String monthly(String more) {
        String code = code("MONTHLY");
        officer()
                .body(indicatorBody(code, "NUMBER", more).replace("\"YEAR\"", "\"MONTH\""))
                .post(INDICATORS)
                .then()
                .statusCode(201);
        return code;
    }

    /** A value of a whole month that ended so many months ago, as a line of an import. */
    public static String monthLine(UUID organisation, String indicator, int monthsAgo, String value) {
        LocalDate firstDay = today().withDayOfMonth(1).minusMonths(monthsAgo);
        return "%s,%s,%s,%s,%s,,,\n"
                .formatted(
                        organisation,
                        indicator,
                        firstDay,
                        firstDay.plusMonths(1).minusDays(1),
                        value);
    }

    /** One that says yes of whoever has a lead in a role. */
    public static ValidatableResponse derived() {
        return officer()
                .body(indicatorBody(code("DERIVED"), "YES_NO", DERIVATION).replace("RETURNED", "DERIVED"))
                .post(INDICATORS)
                .then()
                .statusCode(201);
    }

    /** A questionnaire that requires these indicators. */
    public static String questionnaireBody(String code, List<String> indicators, String more) {
        return """
                {"code":"%s","name":"A questionnaire","fields":[%s],"asksAboutTargets":false%s}""".formatted(
                        code,
                        indicators.stream()
                                .map("{\"indicator\":\"%s\",\"required\":true}"::formatted)
                                .collect(Collectors.joining(",")),
                        more);
    }

    /** The id of one. */
    public static UUID asked(String... indicators) {
        return id(officer()
                .body(questionnaireBody(
                        code("QUESTIONNAIRE"), Stream.of(indicators).toList(), ""))
                .post(QUESTIONNAIRES)
                .then());
    }

    public static String periodBody(
            UUID questionnaire, LocalDate firstDay, LocalDate lastDay, LocalDate dueOn, LocalDate locksOn) {
        return """
                {"questionnaire":"%s","name":"A period","firstDay":"%s","lastDay":"%s","dueOn":"%s","locksOn":"%s"}""".formatted(questionnaire, firstDay, lastDay, dueOn, locksOn);
    }

    /** A period about the month until today that is due tomorrow and locks in ten days. */
    public static UUID opened(UUID questionnaire) {
        return id(officer()
                .body(periodBody(
                        questionnaire, today().minusMonths(1), today(), today().plusDays(1), today().plusDays(10)))
                .post(PERIODS)
                .then());
    }

    /** An organisation that has always been there, of a type that there is. */
    public static UUID organisation(Told told, String type) {
        LocalDate since = LocalDate.of(1950, 4, 1);
        Instant recorded = Instant.parse("2008-04-01T09:00:00Z");
        told.that("membership.organisation-types", Map.of("code", type, "council", true));
        UUID id = UUID.randomUUID();
        told.that(
                "membership.organisations",
                id,
                0,
                since,
                recorded,
                Map.of("name", "Body " + id, "type", type, "subRegion", "cheshire"));
        return id;
    }

    public static String value(String indicator, String value) {
        return "{\"indicator\":\"%s\",\"value\":\"%s\"}".formatted(indicator, value);
    }

    /** @param values with commas between them */
    public static ValidatableResponse begin(RequestSpecification by, UUID period, UUID organisation, String values) {
        return by.body("{\"period\":\"%s\",\"organisation\":\"%s\",\"values\":[%s]}"
                        .formatted(period, organisation, values))
                .post(RETURNS)
                .then();
    }

    public static ValidatableResponse step(RequestSpecification by, String path, String step) {
        return by.body("{}").post(path + "/" + step).then();
    }

    /** What went to the other services keeps the contract. */
    public static void told(String topic, String fact, UUID subject) {
        EventContract.own().assertKept(Kafka.awaitEvent(topic, "concordat.reporting.%s.v1".formatted(fact), subject));
    }

    /** An observation of the financial year that begins in a year, which is final at once. */
    public static void imported(UUID organisation, String indicator, int year, String value) {
        importedLines("%s,%s,%d-04-01,%d-03-31,%s,,,\n".formatted(organisation, indicator, year, year + 1, value));
    }

    /** Lines of an import, each of them accepted. */
    public static void importedLines(String lines) {
        given().auth()
                .oauth2(Tokens.person(Roles.PROGRAMME_OFFICER))
                .contentType("text/csv")
                .body("organisation,indicator,firstDay,lastDay,value,missing,base,visibleFrom\n" + lines)
                .post("/reporting/v1/observation-imports")
                .then()
                .statusCode(200)
                .body("refused", equalTo(0));
    }
}
