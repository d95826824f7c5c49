package org.concordat.funding.allocation.taper;

import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TaperPlanResourceTest {

    private static String year(String year, String cost, String pumpPriming) {
        return """
                {"financialYear":"%s","cost":{"amount":"%s","currency":"GBP"},
                 "pumpPriming":{"amount":"%s","currency":"GBP"}}""".formatted(year, cost, pumpPriming);
    }

    private static ValidatableResponse plan(UUID fund, String name, String... years) {
        return financeOfficer()
                .body("{\"name\":\"%s\",\"years\":[%s]}".formatted(name, String.join(",", years)))
                .post(FUNDS + "/" + fund + "/taper-plans")
                .then();
    }

    @Test
    void plansATaperAndSaysWhatEachYearNeeds() {
        UUID fund = createFund();
        String location = plan(
                        fund,
                        "Programme office",
                        year("2008-09", "150000.00", "150000.00"),
                        year("2009-10", "150000.00", "93750.00"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("years.selfFundingRatio", contains("0.00", "37.50"))
                .body("years[0].decline", nullValue())
                .body("years[1].decline.amount", equalTo("56250.00"))
                .body("years[1].selfFunding.amount", equalTo("56250.00"))
                .extract()
                .header("Location");
        as(Roles.BOARD_MEMBER)
                .get(location)
                .then()
                .statusCode(200)
                .body("years.financialYear", contains("2008-09", "2009-10"));
        as(Roles.AUDITOR)
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("taper-planned"));
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("funding.taper-plans", "concordat.funding.taper-planned.v1", id));
    }

    @Test
    void refusesPumpPrimingThatRises() {
        plan(createFund(), "Rising", year("2008-09", "100.00", "50.00"), year("2009-10", "100.00", "50.01"))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:pump-priming-rises"))
                .body("errors[0].pointer", equalTo("/years"));
    }

    @Test
    void namesWhatIsMissingFromATaper() {
        financeOfficer()
                .body("{\"years\":[{}]}")
                .post(FUNDS + "/" + createFund() + "/taper-plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/years/0/financialYear", "/years/0/cost"));
        plan(UUID.randomUUID(), "No fund", year("2008-09", "1.00", "1.00")).statusCode(404);
    }

    @Test
    void listsAFundsTapersByName() {
        UUID fund = createFund();
        plan(fund, "B", year("2008-09", "1.00", "1.00")).statusCode(201);
        String id = plan(fund, "A", year("2008-09", "1.00", "1.00")).extract().path("id");
        financeOfficer().get(FUNDS + "/" + fund + "/taper-plans").then().body("items.name", contains("A", "B"));
        financeOfficer()
                .get(FUNDS + "/" + createFund() + "/taper-plans/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void letsOnlyFinanceAndAdminPlan() {
        String path = FUNDS + "/" + createFund() + "/taper-plans";
        as(Roles.PROGRAMME_OFFICER).body("{}").post(path).then().statusCode(403);
        as(Roles.PROGRAMME_OFFICER).get(path).then().statusCode(200);
        as(Roles.ORGANISATION_USER).get(path).then().statusCode(403);
    }
}
