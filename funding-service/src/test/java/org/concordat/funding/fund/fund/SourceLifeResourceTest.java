package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which stream a source belongs to, on which days it may be spent, and that it may be spent longer. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SourceLifeResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID fund;
    private String sources;

    @BeforeEach
    void aFundAndAStream() {
        fund = createFund();
        sources = FUNDS + "/" + fund + "/sources";
        financeOfficer()
                .body("{\"code\":\"CORE_OF_LIFE\",\"name\":\"Core of life\",\"restricted\":false}")
                .post("/funding/v1/funding-streams");
    }

    private Response add(String more) {
        return financeOfficer().body("""
                        {"kind":"GRANT","name":"Core grant","financialYear":"2008-09",
                         "amount":{"amount":"150000.00","currency":"GBP"}%s}""".formatted(more)).post(sources);
    }

    private String sourceThatEnds(String lastDay) {
        return sources + "/"
                + add(",\"firstDay\":\"2008-04-01\",\"lastDay\":\"%s\"".formatted(lastDay))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String extension(String lastDay) {
        return """
                {"lastDay":"%s","reference":"Letter 7","reason":"Late start","agreedOn":"2009-03-20"}""".formatted(lastDay);
    }

    private Response amend(String source, String body) {
        String version = financeOfficer().get(FUNDS + "/" + fund).jsonPath().getString("version");
        return financeOfficer()
                .header("If-Match", "\"%s\"".formatted(version))
                .body(body)
                .patch(source);
    }

    @Test
    void aSourceNamesItsStreamAndTheDaysOnWhichItMayBeSpent() {
        add(",\"stream\":\"CORE_OF_LIFE\",\"firstDay\":\"2008-04-01\",\"lastDay\":\"2009-03-31\"")
                .then()
                .statusCode(201)
                .body("stream", equalTo("CORE_OF_LIFE"))
                .body("firstDay", equalTo("2008-04-01"))
                .body("lastDay", equalTo("2009-03-31"));
        as(Roles.AUDITOR)
                .get(sources)
                .then()
                .statusCode(200)
                .body("items.stream", contains("CORE_OF_LIFE"))
                .body("items.lastDay", contains("2009-03-31"));
    }

    @Test
    void aSourceMayBelongToNoStreamAndBeSpentOnAnyDay() {
        add("").then()
                .statusCode(201)
                .body("stream", nullValue())
                .body("firstDay", nullValue())
                .body("lastDay", nullValue());
        financeOfficer().get(sources).then().body("items.lastDay", contains(nullValue()));
    }

    @Test
    void refusesAStreamThatIsNotOnTheList() {
        add(",\"stream\":\"NO_SUCH_STREAM\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-funding-stream"))
                .body("errors[0].pointer", equalTo("/stream"));
        String source = sourceThatEnds("2009-03-31");
        amend(source, "{\"stream\":\"NO_SUCH_STREAM\"}").then().statusCode(422);
        amend(source, "{\"stream\":\"CORE_OF_LIFE\"}")
                .then()
                .statusCode(200)
                .body("stream", equalTo("CORE_OF_LIFE"))
                .body("lastDay", equalTo("2009-03-31"));
        amend(source, "{\"stream\":null}").then().statusCode(200).body("stream", nullValue());
    }

    @Test
    void refusesASourceThatEndsBeforeItBegins() {
        add(",\"firstDay\":\"2009-04-01\",\"lastDay\":\"2009-03-31\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:source-ends-before-it-begins"))
                .body("errors[0].pointer", equalTo("/lastDay"));
    }

    @Test
    void extendsASourceAndKeepsWhatWasSaidBefore() {
        String source = sourceThatEnds("2009-03-31");
        String extension = financeOfficer()
                .body(extension("2009-09-30"))
                .post(source + "/extensions")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("lastDayBefore", equalTo("2009-03-31"))
                .body("lastDay", equalTo("2009-09-30"))
                .body("agreedOn", equalTo("2009-03-20"))
                .extract()
                .header("Location");
        financeOfficer().get(source).then().body("lastDay", equalTo("2009-09-30"));
        as(Roles.AUDITOR).get(extension).then().statusCode(200).body("reference", equalTo("Letter 7"));
        as(Roles.AUDITOR)
                .get(source + "/extensions")
                .then()
                .statusCode(200)
                .body("items.reason", contains("Late start"));
        financeOfficer()
                .get(FUNDS + "/" + fund)
                .then()
                .body("extensions.lastDayBefore", contains("2009-03-31"))
                .body("sources.lastDay", contains("2009-09-30"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/history")
                .then()
                .body("items[2].action", equalTo("source-extended"))
                .body("items[2].effectiveOn", equalTo("2009-03-20"))
                .body("items[2].reason", equalTo("Late start"));
        EventContract.own().assertKept(Kafka.awaitEvent("funding.funds", "concordat.funding.source-extended.v1", fund));
    }

    @Test
    void refusesToExtendWithoutReasonReferenceOrALaterDay() {
        String source = sourceThatEnds("2009-03-31");
        financeOfficer()
                .body("{\"lastDay\":\"2009-09-30\"}")
                .post(source + "/extensions")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
        financeOfficer()
                .body(extension("2009-03-31"))
                .post(source + "/extensions")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:extension-not-later"));
        financeOfficer()
                .body(extension("2009-09-30")
                        .replace("2009-03-20", today().plusDays(2).toString()))
                .post(source + "/extensions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agreedOn"));
    }

    @Test
    void aLastDayMovesLaterByAnExtensionOnly() {
        String source = sourceThatEnds("2009-03-31");
        for (String later : new String[] {"\"2009-04-01\"", "null"}) {
            amend(source, "{\"lastDay\":%s}".formatted(later))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:last-day-moves-by-extension"))
                    .body("detail", containsString("extension"));
        }
        amend(source, "{\"lastDay\":\"2009-03-30\",\"firstDay\":null}")
                .then()
                .statusCode(200)
                .body("lastDay", equalTo("2009-03-30"))
                .body("firstDay", nullValue());
        EventContract.own().assertKept(Kafka.awaitEvent("funding.funds", "concordat.funding.source-amended.v1", fund));
    }

    @Test
    void theDatabaseItselfLetsALastDayMoveLaterByAnExtensionOnly() {
        String source = sourceThatEnds("2009-03-31");
        UUID id = UUID.fromString(source.substring(source.lastIndexOf('/') + 1));
        var sql = new Sql(dataSource);
        for (String later : new String[] {"date '2009-04-01'", "null"}) {
            assertThatThrownBy(
                            () -> sql.update("update fund_source set last_day = %s where id = ?".formatted(later), id))
                    .hasStackTraceContaining("moves later by an extension only");
        }
        sql.update("update fund_source set last_day = date '2009-03-30' where id = ?", id);
        financeOfficer().get(source).then().body("lastDay", equalTo("2009-03-30"));
    }

    @Test
    void showsAnExtensionUnderItsOwnSourceOnly() {
        String source = sourceThatEnds("2009-03-31");
        String extension = financeOfficer()
                .body(extension("2009-09-30"))
                .post(source + "/extensions")
                .path("id");
        financeOfficer()
                .get(sourceThatEnds("2009-03-31") + "/extensions/" + extension)
                .then()
                .statusCode(404);
        financeOfficer()
                .get(sources + "/" + UUID.randomUUID() + "/extensions")
                .then()
                .statusCode(404);
    }

    @Test
    void letsOnlyFinanceAndAdminExtend() {
        as(Roles.PROGRAMME_OFFICER)
                .body(extension("2009-09-30"))
                .post(sourceThatEnds("2009-03-31") + "/extensions")
                .then()
                .statusCode(403);
    }
}
