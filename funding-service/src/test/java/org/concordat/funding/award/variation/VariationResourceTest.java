package org.concordat.funding.award.variation;

import static io.restassured.RestAssured.given;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.award.award.Offers.YEAR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.award.award.ManagingAwards;
import org.concordat.funding.award.award.Offers;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Variations that an officer decides, as the recipient, two officers and a neighbour see them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VariationResourceTest {

    private static final String AWARDS = "/funding/v1/awards/";
    private static final String REASON = "{\"reason\":\"As agreed with the council\"}";

    @Inject
    Ledger ledger;

    @Inject
    Awarding awarding;

    @Inject
    ManagingAwards managing;

    private final UUID council = UUID.randomUUID();
    private UUID fund;
    private UUID award;

    @BeforeEach
    void anAcceptedAwardOfSixtyThousand() {
        fund = createFund();
        award = QuarkusTransaction.requiringNew().call(() -> {
            move(Account.SOURCE, Account.UNALLOCATED);
            move(Account.UNALLOCATED, Account.allocated(YEAR, "cumbria"));
            UUID id = awarding.offer(Offers.of(fund, council), "test", "Approved");
            managing.accept(id, EffectiveDate.of(Offers.DAY));
            return id;
        });
    }

    private void move(Account from, Account to) {
        ledger.post(new Posting(
                fund,
                LocalDate.parse("2008-04-01"),
                from,
                to,
                Money.of("60000.00"),
                "test",
                "Set aside",
                new BusinessObject("allocation-plan", fund),
                null));
    }

    private static RequestSpecification once(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification user(UUID organisation) {
        return once(Tokens.person(Roles.ORGANISATION_USER, organisation));
    }

    private static RequestSpecification officer() {
        return once(Tokens.person(Roles.FINANCE_OFFICER));
    }

    private static RequestSpecification colleague() {
        return once(Tokens.person(Roles.PARTNERSHIP_ADMIN));
    }

    private ValidatableResponse propose(RequestSpecification who, String change) {
        return who.body("{%s,\"reason\":\"Delivery has slipped\"}".formatted(change))
                .post(AWARDS + award + "/variations")
                .then();
    }

    private String proposed(RequestSpecification who, String change) {
        return propose(who, change).statusCode(201).extract().path("id");
    }

    private ValidatableResponse step(RequestSpecification who, String variation, String step) {
        return who.body(REASON)
                .post(AWARDS + award + "/variations/" + variation + "/" + step)
                .then();
    }

    private ValidatableResponse shown() {
        return Api.financeOfficer().get(AWARDS + award).then().statusCode(200);
    }

    private static String twoYears(String first, String second) {
        return """
                "amounts":[{"financialYear":"%s","kind":"REVENUE","amount":{"amount":"%s","currency":"GBP"}},
                 {"financialYear":"%s","kind":"REVENUE","amount":{"amount":"%s","currency":"GBP"}}]""".formatted(YEAR, first, YEAR.next(), second);
    }

    @Test
    void anOfficerApprovesWhatLeavesTheTotalAndTheMoneyMovesBetweenTheYears() {
        String variation = proposed(user(council), twoYears("20000.00", "40000.00"));
        step(officer(), variation, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("endReason", equalTo("As agreed with the council"));
        shown().body("amounts.amount.amount", contains("20000.00", "40000.00"));
        Api.financeOfficer()
                .get(Api.FUNDS + "/" + fund + "/balances")
                .then()
                .body("committed.amount", equalTo("60000.00"));
        step(officer(), variation, "approval").statusCode(409);
        Api.financeOfficer()
                .get(AWARDS + award + "/variations/" + variation + "/history")
                .then()
                .body("items.action", contains("variation-proposed", "variation-approved"));
        Api.financeOfficer().get(AWARDS + award + "/history").then().body("items.action", hasItems("award-varied"));
    }

    @Test
    void anOutputCutByTwentyPerCentIsAnOfficersToDecideAndCountsFromThePlan() {
        String cut = """
                "outputs":[{"name":"Councils on the shared payroll","unit":"councils","planned":10,"quantity":%d}]""";
        String variation = proposed(user(council), cut.formatted(8));
        step(officer(), variation, "approval").statusCode(200);
        shown().body("outputs.planned", contains(10)).body("outputs.agreed", contains(8));
        propose(user(council), cut.formatted(7))
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:award-of-earlier-times"));
        propose(user(council), cut.replace(":10", ":8").formatted(7))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:planned-otherwise"));
    }

    @Test
    void whoProposedItDoesNotDecideItAndTheRecipientNeverDoes() {
        String variation = proposed(officer(), "\"title\":\"Payroll and pensions\"");
        for (String step : new String[] {"approval", "rejection"}) {
            step(officer(), variation, step)
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:two-persons-decide"));
            step(user(council), variation, step).statusCode(403);
        }
        step(colleague(), variation, "rejection").statusCode(200).body("status", equalTo("REJECTED"));
        shown().body("title", equalTo("Shared payroll"));
    }

    @Test
    void anAwardHasOneOpenVariationAtATime() {
        String variation = proposed(user(council), "\"title\":\"Payroll and pensions\"");
        propose(user(council), "\"title\":\"Another\"")
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:variation-open"));
        step(user(council), variation, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        propose(user(council), "\"title\":\"Another\"").statusCode(201);
        Api.financeOfficer()
                .get(AWARDS + award + "/variations?status=WITHDRAWN")
                .then()
                .body("items.id", contains(variation));
    }

    @Test
    void refusesAVariationOfNothingOfAnUnknownLeadOrWithoutAReason() {
        propose(user(council), "\"title\":\"Shared payroll\"")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:variation-of-nothing"));
        propose(user(council), "\"lead\":\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation"))
                .body("errors[0].pointer", equalTo("/lead"));
        user(council)
                .body("{\"title\":\"Payroll and pensions\"}")
                .post(AWARDS + award + "/variations")
                .then()
                .statusCode(400);
        user(council)
                .body("{\"title\":\" \",\"reason\":\"x\"}")
                .post(AWARDS + award + "/variations")
                .then()
                .statusCode(400);
    }

    @Test
    void aNeighbourNeitherSeesNorProposesNorWithdraws() {
        String variation = proposed(user(council), "\"title\":\"Payroll and pensions\"");
        UUID neighbour = UUID.randomUUID();
        String path = AWARDS + award + "/variations";
        user(neighbour).get(path).then().statusCode(404);
        user(neighbour).get(path + "/" + variation).then().statusCode(404);
        user(neighbour).get(path + "/" + variation + "/history").then().statusCode(404);
        propose(user(neighbour), "\"title\":\"Mine\"").statusCode(404);
        step(user(neighbour), variation, "withdrawal").statusCode(404);
        user(council).get(path).then().statusCode(200).body("items", hasSize(1));
        user(council)
                .get(AWARDS + UUID.randomUUID() + "/variations/" + variation)
                .then()
                .statusCode(404);
        once(Tokens.person(Roles.AUDITOR)).get(path + "/" + variation).then().statusCode(200);
        propose(once(Tokens.person(Roles.AUDITOR)), "\"title\":\"Mine\"").statusCode(403);
    }
}
