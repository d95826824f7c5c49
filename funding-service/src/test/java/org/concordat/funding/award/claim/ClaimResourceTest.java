package org.concordat.funding.award.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.createFund;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.award.award.AwardCondition;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.award.award.Offers;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.ledger.Verification;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An award from its offer to the last penny, as its recipient, the officers and a neighbour see it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ClaimResourceTest {

    private static final String AWARDS = "/funding/v1/awards/";
    private static final FinancialYear YEAR = FinancialYear.containing(today());

    @Inject
    Ledger ledger;

    @Inject
    Awarding awarding;

    @Inject
    Verification verification;

    private final UUID council = UUID.randomUUID();
    private UUID fund;
    private UUID award;

    @BeforeEach
    void anOfferOfSixtyThousandBesideTwentyThousand() {
        fund = createFund();
        award = offered();
    }

    private UUID offered(AwardCondition... conditions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            move(Account.SOURCE, Account.UNALLOCATED);
            move(Account.UNALLOCATED, Account.allocated(YEAR, "cumbria"));
            return awarding.offer(
                    Offers.of(fund, council, List.of(Offers.line(YEAR, "60000.00")), conditions), "test", "Approved");
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

    private RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private RequestSpecification officer() {
        return once(Api.financeOfficer());
    }

    private RequestSpecification colleague() {
        return once(Api.as(Roles.PARTNERSHIP_ADMIN));
    }

    private ValidatableResponse step(String step, String body) {
        return officer().body(body).post(AWARDS + award + "/" + step).then();
    }

    private void activate(String body) {
        user(council).body("{}").post(AWARDS + award + "/acceptance").then().statusCode(200);
        step("activation", body).statusCode(200).body("status", equalTo("ACTIVE"));
    }

    private String claimBody(String... spent) {
        String lines =
                String.join(",", List.of(spent).stream().map("""
                                {"description":"Licences","kind":"REVENUE","spent":{"amount":"%s","currency":"GBP"}}"""::formatted).toList());
        return """
                {"financialYear":"%s","periodFrom":"%s","periodTo":"%s","evidence":["Ledger extract 7"],"lines":[%s]}""".formatted(YEAR, YEAR.firstDay(), today(), lines);
    }

    private ValidatableResponse claim(String... spent) {
        return once(user(council))
                .body(claimBody(spent))
                .post(AWARDS + award + "/claims")
                .then();
    }

    private ValidatableResponse of(RequestSpecification who, String claim, String step, String body) {
        return who.body(body)
                .post(AWARDS + award + "/claims/" + claim + "/" + step)
                .then();
    }

    private ValidatableResponse committed() {
        return Api.financeOfficer()
                .get(Api.FUNDS + "/" + fund + "/balances")
                .then()
                .statusCode(200);
    }

    @Test
    void aClaimIsApprovedInPartByOneAndPaidByAnotherOnce() {
        activate("{}");
        var submitted = claim("18000.00", "2000.00").statusCode(201).body("status", equalTo("SUBMITTED"));
        String id = submitted.extract().path("id");
        String line = submitted.extract().path("lines[1].id");
        of(officer(), id, "approval", """
                {"lines":[{"line":"%s","eligible":{"amount":"0.00","currency":"GBP"},
                 "disallowedBecause":"Not for this project","mayComeAgain":false}]}""".formatted(line))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("payable.amount", equalTo("13500.00"))
                .body("lines.eligible.amount", contains("18000.00", "0.00"));
        String pay = "{\"reference\":\"BACS 1\"}";
        of(officer(), id, "payment", pay).statusCode(403);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            of(Api.as(Roles.PARTNERSHIP_ADMIN).header("Idempotency-Key", key), id, "payment", pay)
                    .statusCode(200)
                    .body("paid.amount", equalTo("13500.00"))
                    .body("status", equalTo("PAID"));
        }
        of(colleague(), id, "payment", pay).statusCode(409);
        committed().body("committed.amount", equalTo("46500.00")).body("paid.amount", equalTo("13500.00"));
        assertThat(verification.verify(fund).intact()).isTrue();
    }

    @Test
    void anOfficerRecordsAClaimOfTheDayItWasReceivedAndNobodyElseSaysWhen() {
        activate("{}");
        String lastYear = claimBody("1000.00").replace("}]}", "}],\"receivedOn\":\"%s\"}");
        String inTime = lastYear.formatted(today().minusDays(1));
        officer()
                .body(inTime)
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(201)
                .body("submittedOn", equalTo(today().minusDays(1).toString()));
        once(user(council)).body(inTime).post(AWARDS + award + "/claims").then().statusCode(403);
        officer()
                .body(lastYear.formatted(today().plusDays(1)))
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedOn"));
        officer()
                .body(lastYear.formatted(YEAR.firstDay().minusDays(1)))
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:claim-year-not-begun"));
    }

    @Test
    void whatIsDisallowedComesAgainOnlyWhereItMay() {
        activate("{}");
        var submitted = claim("1000.00", "500.00").statusCode(201);
        String id = submitted.extract().path("id");
        String line = submitted.extract().path("lines[1].id");
        of(officer(), id, "approval", """
                {"lines":[{"line":"%s","eligible":{"amount":"200.00","currency":"GBP"},
                 "disallowedBecause":"Evidence is missing","mayComeAgain":true}]}""".formatted(line)).statusCode(200);
        String again = claimBody("300.00").replace("\"spent\"", "\"again\":\"%s\",\"spent\"".formatted(line));
        once(user(council))
                .body(again.replace("300.00", "300.01"))
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:not-to-come-again"));
        String inTwoLines = again.replace("300.00", "200.00");
        once(user(council))
                .body(inTwoLines.replaceFirst("\"lines\":\\[(.*)]", "\"lines\":[$1,$1]"))
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:not-to-come-again"));
        once(user(council)).body(again).post(AWARDS + award + "/claims").then().statusCode(201);
        once(user(council)).body(again).post(AWARDS + award + "/claims").then().statusCode(422);
    }

    @Test
    void whatWasApprovedAfterAClaimThatIsReturnedIsWorkedOutAgain() {
        activate("{}");
        String first = claim("80000.00").statusCode(201).extract().path("id");
        String second = claim("10000.00").statusCode(201).extract().path("id");
        of(officer(), first, "approval", "{}").statusCode(200).body("payable.amount", equalTo("60000.00"));
        of(officer(), second, "approval", "{}").statusCode(200).body("payable.amount", equalTo("0.00"));
        of(officer(), first, "return", "{\"reason\":\"No evidence\"}").statusCode(200);
        Api.financeOfficer()
                .get(AWARDS + award + "/claims/" + second)
                .then()
                .body("payable.amount", equalTo("7500.00"));
        Api.financeOfficer()
                .get(AWARDS + award + "/claims/" + second + "/history")
                .then()
                .body("items.action", contains("claim-submitted", "claim-approved", "claim-recalculated"));
        of(colleague(), second, "payment", "{\"reference\":\"BACS\"}")
                .statusCode(200)
                .body("paid.amount", equalTo("7500.00"));
        Api.financeOfficer()
                .get(AWARDS + award)
                .then()
                .body("sums.payable.amount", equalTo("7500.00"))
                .body("sums.eligible.amount", equalTo("10000.00"));
    }

    @Test
    void aSuspendedAwardIsNeitherClaimedNorPaid() {
        activate("{}");
        String id = claim("1000.00").statusCode(201).extract().path("id");
        of(officer(), id, "approval", "{}").statusCode(200);
        step("suspension", "{\"reason\":\"Audit\"}").statusCode(200);
        claim("1.00").statusCode(409);
        of(colleague(), id, "payment", "{\"reference\":\"BACS\"}")
                .statusCode(409)
                .body("detail", containsString("resumption"));
        step("resumption", "{}").statusCode(200);
        of(colleague(), id, "payment", "{\"reference\":\"BACS\"}").statusCode(200);
    }

    @Test
    void anOverdueConditionStopsClaimsUntilItIsWaived() {
        award = offered(AwardCondition.asked("A signed agreement", today().minusDays(1)));
        activate("{}");
        claim("1.00").statusCode(409).body("type", equalTo("urn:concordat:problem:condition-overdue"));
        String condition =
                Api.financeOfficer().get(AWARDS + award).then().extract().path("conditions[0].id");
        step("conditions/" + condition + "/waiver", "{\"reason\":\"Covered by the framework\"}")
                .statusCode(200);
        claim("1.00").statusCode(201);
        step("conditions/" + condition + "/fulfilment", "{\"evidence\":\"x\"}").statusCode(409);
        step("conditions/" + UUID.randomUUID() + "/waiver", "{\"reason\":\"x\"}")
                .statusCode(404);
    }

    @Test
    void refusesAClaimOfAYearThatIsClosedNotBegunOrNotAwarded() {
        activate("{}");
        String body = claimBody("1.00");
        for (String[] wrong : new String[][] {
            {YEAR.previous().previous().toString(), "claim-year-closed"},
            {YEAR.next().toString(), "claim-year-not-begun"}
        }) {
            once(user(council))
                    .body(body.replace(YEAR.toString(), wrong[0]))
                    .post(AWARDS + award + "/claims")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:" + wrong[1]));
        }
        claim().statusCode(400);
        claim("0.00").statusCode(422).body("type", equalTo("urn:concordat:problem:claim-of-nothing"));
    }

    @Test
    void whatIsLeftIsReleasedOnCompletionButForWhatIsRetained() {
        activate("{\"retention\":\"10\"}");
        String id = claim("20000.00").statusCode(201).extract().path("id");
        of(officer(), id, "approval", "{}").statusCode(200).body("payable.amount", equalTo("15000.00"));
        step("completion", "{}").statusCode(409);
        of(colleague(), id, "payment", "{\"reference\":\"BACS\"}")
                .statusCode(200)
                .body("paid.amount", equalTo("13500.00"));
        step("completion", "{}").statusCode(200).body("status", equalTo("COMPLETED"));
        committed().body("committed.amount", equalTo("1500.00")).body("allocated.amount", equalTo("45000.00"));
        step("retention-payment", "{}").statusCode(403);
        colleague()
                .body("{}")
                .post(AWARDS + award + "/retention-payment")
                .then()
                .statusCode(200)
                .body("sums.paid.amount", equalTo("15000.00"));
        committed().body("committed.amount", equalTo("0.00")).body("paid.amount", equalTo("15000.00"));
    }

    @Test
    void anInstalmentThatIsDueIsPaidBySomebodyElse() {
        activate("""
                {"schedule":[{"basis":"ON_DATE","financialYear":"%s","amount":{"amount":"20000.00","currency":"GBP"},
                 "dueOn":"%s"}]}""".formatted(YEAR, today()));
        String instalment =
                Api.financeOfficer().get(AWARDS + award).then().extract().path("schedule[0].id");
        String id = officer()
                .post(AWARDS + award + "/instalments/" + instalment + "/request")
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .extract()
                .path("id");
        officer()
                .post(AWARDS + award + "/instalments/" + instalment + "/request")
                .then()
                .statusCode(409);
        of(officer(), id, "payment", "{\"reference\":\"BACS\"}").statusCode(403);
        of(colleague(), id, "return", "{\"reason\":\"wrong account\"}").statusCode(200);
        String again = officer()
                .post(AWARDS + award + "/instalments/" + instalment + "/request")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        of(colleague(), again, "payment", "{\"reference\":\"BACS\"}").statusCode(200);
        committed().body("paid.amount", equalTo("20000.00"));
    }

    @Test
    void whatIsClawedBackIsADebtUntilItComesAndFreeThen() {
        activate("{}");
        String id = claim("20000.00").statusCode(201).extract().path("id");
        of(officer(), id, "approval", "{}").statusCode(200);
        of(colleague(), id, "payment", "{\"reference\":\"BACS\"}").statusCode(200);
        String demand = """
                {"financialYear":"%s","amount":{"amount":"%s","currency":"GBP"},"dueOn":"%s","reason":"Not spent"}""";
        step("clawbacks", demand.formatted(YEAR, "15000.01", today().plusDays(30)))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:clawback-beyond-payment"));
        String clawback = step("clawbacks", demand.formatted(YEAR, "5000.00", today().plusDays(30)))
                .statusCode(200)
                .extract()
                .path("clawbacks[0].id");
        committed().body("paid.amount", equalTo("15000.00"));
        String receipt = "{\"receivedOn\":\"%s\",\"reference\":\"BACS 9\"}".formatted(today());
        step("clawbacks/" + clawback + "/receipt", receipt)
                .statusCode(200)
                .body("sums.returned.amount", equalTo("5000.00"));
        step("clawbacks/" + clawback + "/receipt", receipt).statusCode(409);
        committed().body("paid.amount", equalTo("10000.00")).body("allocated.amount", equalTo("5000.00"));
    }

    private String addSource(FinancialYear year, LocalDate lastDay) {
        return Api.financeOfficer()
                .body("""
                        {"kind":"GRANT","name":"Core grant","financialYear":"%s","lastDay":"%s",
                         "amount":{"amount":"60000.00","currency":"GBP"}}""".formatted(year, lastDay))
                .post(Api.FUNDS + "/" + fund + "/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nothingIsPaidOnceEverySourceOfTheYearHasEndedUntilOneIsExtended() {
        activate("{}");
        String id = claim("20000.00").statusCode(201).extract().path("id");
        of(officer(), id, "approval", "{}").statusCode(200);
        String source = addSource(YEAR, today().minusDays(1));
        of(colleague(), id, "payment", "{\"reference\":\"BACS\"}")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:sources-ended"))
                .body("detail", containsString("Core grant ended on " + today().minusDays(1)));
        committed().body("paid.amount", equalTo("0.00"));
        Api.financeOfficer()
                .body("""
                        {"lastDay":"%s","reference":"Letter 7","reason":"Late start"}""".formatted(today()))
                .post(Api.FUNDS + "/" + fund + "/sources/" + source + "/extensions")
                .then()
                .statusCode(201);
        of(colleague(), id, "payment", "{\"reference\":\"BACS\"}").statusCode(200);
        committed().body("paid.amount", equalTo("15000.00"));
    }

    @Test
    void nothingIsPromisedOrMovedIntoAYearWhoseSourcesHaveAllEnded() {
        activate("{}");
        addSource(YEAR, Offers.DAY.minusDays(1));
        addSource(YEAR.next(), Offers.DAY.minusDays(1));
        assertThatThrownBy(this::offered)
                .hasStackTraceContaining("every source of this fund for " + YEAR + " has ended");
        step("virements", """
                {"from":"%s","to":"%s","amount":{"amount":"1.00","currency":"GBP"},"reason":"Slipped"}""".formatted(YEAR, YEAR.next()))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:sources-ended"));
    }

    @Test
    void moneyMovesBetweenYearsAndIsClaimedThere() {
        activate("{}");
        String virement = """
                {"from":"%s","to":"%s","amount":{"amount":"%s","currency":"GBP"},"reason":"Delivery slipped"}""";
        step("virements", virement.formatted(YEAR, YEAR.next(), "60000.01")).statusCode(422);
        step("virements", virement.formatted(YEAR, YEAR.next(), "40000.00"))
                .statusCode(200)
                .body("amounts.amount.amount", contains("20000.00", "40000.00"));
        String id = claim("40000.00").statusCode(201).extract().path("id");
        of(officer(), id, "approval", "{}")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:claim-beyond-the-year"));
        Api.financeOfficer().get(AWARDS + award + "/claims/" + id).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aWithdrawnAwardGivesAllOfItsMoneyBack() {
        step("withdrawal", "{\"reason\":\"The applicant asked\"}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        committed().body("committed.amount", equalTo("0.00")).body("allocated.amount", equalTo("60000.00"));
        step("withdrawal", "{\"reason\":\"again\"}").statusCode(409);
        step("withdrawal", "{}").statusCode(400);
    }

    @Test
    void aNeighbourSeesNothingAndTheRecipientDecidesNothing() {
        activate("{}");
        String id = claim("1000.00").statusCode(201).extract().path("id");
        RequestSpecification[] neighbours = {user(UUID.randomUUID()), once(user(UUID.randomUUID()))};
        neighbours[0].get(AWARDS + award).then().statusCode(404);
        neighbours[0].get(AWARDS + award + "/claims/" + id).then().statusCode(404);
        neighbours[0].get(AWARDS + award + "/history").then().statusCode(404);
        neighbours[0].get(AWARDS).then().statusCode(200).body("items", hasSize(0));
        neighbours[1]
                .body(claimBody("1.00"))
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(404);
        user(UUID.randomUUID())
                .body("{}")
                .post(AWARDS + award + "/acceptance")
                .then()
                .statusCode(404);
        user(council).get(AWARDS).then().body("items.id", hasItem(award.toString()));
        of(once(user(council)), id, "approval", "{}").statusCode(403);
        of(once(user(council)), id, "payment", "{\"reference\":\"x\"}").statusCode(403);
        user(council)
                .body("{\"reason\":\"x\"}")
                .post(AWARDS + award + "/suspension")
                .then()
                .statusCode(403);
        of(once(Api.as(Roles.AUDITOR)), id, "payment", "{\"reference\":\"x\"}").statusCode(403);
        Api.as(Roles.AUDITOR).get(AWARDS + award).then().statusCode(200);
    }

    @Test
    void historyShowsEveryStep() {
        activate("{}");
        Api.financeOfficer()
                .get(AWARDS + award + "/history")
                .then()
                .body("items.action", contains("award-made", "award-accepted", "award-activated"));
    }
}
