package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.fundBody;
import static org.concordat.funding.Api.newCode;
import static org.concordat.funding.Api.sourceBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundResourceTest {

    private static final String TOPIC = "funding.funds";

    @Test
    void setsAFundUpAndTellsOfIt() {
        String code = newCode().substring(0, 40);
        String location = financeOfficer()
                .body("""
                        {"code":"%s","name":"Regional improvement","purpose":"Excellence programmes",
                         "accountableBody":"The host council","conditions":"Spend within the year",
                         "effectiveOn":"2008-04-01","reason":"Board paper 7"}""".formatted(code))
                .post(FUNDS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("code", equalTo(code))
                .body("takesSubscriptions", equalTo(false))
                .body("sources", hasSize(0))
                .extract()
                .header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        assertThat(URI.create(location).getPath()).isEqualTo("/funding/v1/funds/" + id);

        as(Roles.AUDITOR)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("accountableBody", equalTo("The host council"));
        as(Roles.AUDITOR)
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("fund-created"))
                .body("items[0].effectiveOn", equalTo("2008-04-01"))
                .body("items[0].reason", equalTo("Board paper 7"));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.fund-created.v1", id));
    }

    @Test
    void refusesACodeThatIsTaken() {
        String body = fundBody(newCode(), false);
        financeOfficer().body(body).post(FUNDS).then().statusCode(201);
        financeOfficer()
                .body(body)
                .post(FUNDS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:fund-code-taken"));
    }

    @Test
    void namesWhatIsMissingFromAFund() {
        financeOfficer()
                .body("{\"code\":\"a b\"}")
                .post(FUNDS)
                .then()
                .statusCode(400)
                .body("errors", hasSize(3));
    }

    @Test
    void letsOnlyFinanceAndAdminWrite() {
        as(Roles.PROGRAMME_OFFICER)
                .body(fundBody(newCode(), false))
                .post(FUNDS)
                .then()
                .statusCode(403);
        as(Roles.ORGANISATION_USER).get(FUNDS).then().statusCode(403);
    }

    @Test
    void amendsAFundAsAMergePatch() {
        String fund = FUNDS + "/" + createFund();
        financeOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"conditions\":\"Match funding of one third\",\"name\":\"Improvement\"}")
                .patch(fund)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Improvement"))
                .body("conditions", equalTo("Match funding of one third"));
        financeOfficer()
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Improvement of the region\"}")
                .patch(fund)
                .then()
                .statusCode(200)
                .body("conditions", equalTo("Match funding of one third"));
        financeOfficer()
                .header("If-Match", "\"2\"")
                .body("{\"conditions\":null}")
                .patch(fund)
                .then()
                .statusCode(200)
                .body("conditions", nullValue())
                .body("name", equalTo("Improvement of the region"));
        UUID id = UUID.fromString(fund.substring(fund.lastIndexOf('/') + 1));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.fund-amended.v1", id));
    }

    @Test
    void anAmendmentThatChangesNothingIsNoChange() {
        String fund = FUNDS + "/" + createFund();
        financeOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Regional improvement\"}")
                .patch(fund)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        financeOfficer().get(fund + "/history").then().body("items", hasSize(1));
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        String fund = FUNDS + "/" + createFund();
        financeOfficer().body("{\"name\":\"x\"}").patch(fund).then().statusCode(428);
        financeOfficer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"x\"}")
                .patch(fund)
                .then()
                .statusCode(412);
    }

    @Test
    void refusesAnEmptyName() {
        financeOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"  \"}")
                .patch(FUNDS + "/" + createFund())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void addsAndAmendsWhatASourceIsExpectedToBring() {
        UUID fund = createFund();
        String sources = FUNDS + "/" + fund + "/sources";
        String location = financeOfficer()
                .body(sourceBody("GRANT", "2008-09", "150000.00"))
                .post(sources)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("amount.amount", equalTo("150000.00"))
                .extract()
                .header("Location");
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.source-added.v1", fund));

        financeOfficer().get(location).then().statusCode(200).body("programme", equalTo("BPI"));
        financeOfficer()
                .header("If-Match", "\"1\"")
                .body("{\"amount\":{\"amount\":\"140000.50\",\"currency\":\"GBP\"}}")
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("amount.amount", equalTo("140000.50"))
                .body("name", equalTo("Source of GRANT"));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.source-amended.v1", fund));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/history")
                .then()
                .body("items.action", contains("fund-created", "source-added", "source-amended"));
    }

    @Test
    void refusesASecondSourceOfSubscriptionsForAYear() {
        String sources = FUNDS + "/" + createFund() + "/sources";
        String body = sourceBody("SUBSCRIPTIONS", "2008-09", "230500.00");
        financeOfficer().body(body).post(sources).then().statusCode(201);
        financeOfficer()
                .body(body)
                .post(sources)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:one-subscriptions-source-a-year"));
    }

    @Test
    void refusesASourceBelowZero() {
        financeOfficer()
                .body(sourceBody("GRANT", "2008-09", "-1.00"))
                .post(FUNDS + "/" + createFund() + "/sources")
                .then()
                .statusCode(422)
                .body("detail", containsString("0.00"));
    }

    @Test
    void pagesThroughSourcesByYear() {
        String sources = FUNDS + "/" + createFund() + "/sources";
        for (String year : new String[] {"2010-11", "2008-09", "2009-10", "2008-09"}) {
            financeOfficer()
                    .body(sourceBody("GRANT", year, "1.00"))
                    .post(sources)
                    .then()
                    .statusCode(201);
        }
        var years = new ArrayList<String>();
        String cursor = null;
        do {
            var request = financeOfficer().queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(sources);
            page.then().statusCode(200);
            years.addAll(page.jsonPath().getList("items.financialYear", String.class));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        assertThat(years).containsExactly("2008-09", "2008-09", "2009-10", "2010-11");
    }

    @Test
    void findsAFundByItsCode() {
        String code = newCode().substring(0, 40);
        financeOfficer().body(fundBody(code, false)).post(FUNDS).then().statusCode(201);
        financeOfficer()
                .queryParam("code", code)
                .get(FUNDS)
                .then()
                .statusCode(200)
                .body("items.code", contains(code));
    }
}
