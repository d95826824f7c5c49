package org.concordat.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.clerk;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.once;
import static org.concordat.funding.decision.Region.policy;
import static org.concordat.funding.decision.Region.problem;
import static org.concordat.funding.decision.Region.step;
import static org.concordat.funding.decision.Region.vote;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.application.application.Recommendation;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A variation goes to the body for the new total, or back to the body that decided; its money moves with the approval. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VariationDecisionTest {

    private static final String AWARDS = "/funding/v1/awards/";
    private static final String VARIATIONS = "/funding/v1/variations/";

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    AgroalDataSource dataSource;

    private final UUID recipient = UUID.randomUUID();
    private NewBody group;
    private NewBody board;
    private UUID fund;
    private UUID call;
    private LocalDate day;
    private String groupMeets;
    private String boardMeets;

    @BeforeEach
    void theExecutiveGroupAndTheBoardMeet() {
        group = region.learn(
                Region.body("Executive group", 1)
                        .seat("Bolton", true)
                        .seat("Wigan", true)
                        .chair("Bolton"),
                0);
        board = region.learn(
                Region.body("Management board", 1).seat("Bury", true).chair("Bury"), 0);
        fund = region.fundWith("900000.00");
        call = applications.call(fund, "200000.00");
        day = policy(step(group, "100000.00", ",\"delegatedBetweenMeetings\":true") + "," + step(board, null, ""));
        groupMeets = meeting(group, day);
        arrive(groupMeets, group.seat("Bolton"));
        boardMeets = meeting(board, day);
        arrive(boardMeets, board.seat("Bury"));
    }

    /** The id of the award of an application that a body has approved, accepted by its recipient. */
    private String awarded(String amount, String meeting, NewBody body, String seat) {
        UUID application = applications.recommended(Asked.of(call, recipient, amount), amount);
        String item = Region.item(meeting, application);
        vote(item, body.organisation(seat), "FOR").statusCode(200);
        String award = close(item).statusCode(200).extract().path("award");
        once(Tokens.person(Roles.ORGANISATION_USER, recipient))
                .body("{}")
                .post(AWARDS + award + "/acceptance")
                .then()
                .statusCode(200);
        return award;
    }

    private String ofTheGroup(String amount) {
        return awarded(amount, groupMeets, group, "Bolton");
    }

    private String ofTheBoard(String amount) {
        return awarded(amount, boardMeets, board, "Bury");
    }

    private static String amounts(String amount) {
        return """
                "amounts":[{"financialYear":"2008-09","kind":"REVENUE","amount":{"amount":"%s","currency":"GBP"}}]""".formatted(amount);
    }

    private static String cut(long quantity) {
        return """
                "outputs":[{"name":"Councils on the shared payroll","unit":"councils","planned":10,"quantity":%d}]""".formatted(quantity);
    }

    private ValidatableResponse propose(String award, String change) {
        return once(Tokens.person(Roles.ORGANISATION_USER, recipient))
                .body("{%s,\"reason\":\"Delivery has slipped\"}".formatted(change))
                .post(AWARDS + award + "/variations")
                .then();
    }

    private String proposed(String award, String change) {
        return propose(award, change).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse add(String meeting, String variation, String kind) {
        return clerk().body("{\"variation\":\"%s\",\"kind\":\"%s\"}".formatted(variation, kind))
                .post(meeting + "/items")
                .then();
    }

    private static String item(String meeting, String variation) {
        return meeting + "/items/"
                + add(meeting, variation, "DECISION").statusCode(201).extract().<String>path("id");
    }

    private ValidatableResponse decided(String meeting, String variation, NewBody body, String seat) {
        String item = item(meeting, variation);
        vote(item, body.organisation(seat), "FOR").statusCode(200);
        return close(item);
    }

    private ValidatableResponse decidingBody(String variation) {
        return clerk().queryParam("asAt", day.toString())
                .get(VARIATIONS + variation + "/deciding-body")
                .then();
    }

    private static ValidatableResponse shown(String award) {
        return Api.financeOfficer().get(AWARDS + award).then().statusCode(200);
    }

    private ValidatableResponse balances() {
        return Api.financeOfficer()
                .get(Api.FUNDS + "/" + fund + "/balances")
                .then()
                .statusCode(200);
    }

    @Test
    void theExecutiveGroupDecidesANewTotalUpToAndIncludingItsLimit() {
        String award = ofTheGroup("90000.00");
        String variation = proposed(award, amounts("100000.00"));
        decidingBody(variation)
                .statusCode(200)
                .body("body", equalTo(group.id().toString()))
                .body("variation", equalTo(variation))
                .body("countedAmount.amount", equalTo("100000.00"))
                .body("countedWith", hasSize(0));
        decided(groupMeets, variation, group, "Bolton")
                .statusCode(200)
                .body("outcome", equalTo("APPROVED"))
                .body("variation", equalTo(variation))
                .body("award", equalTo(award));
        shown(award).body("total.amount", equalTo("100000.00"));
        balances().body("committed.amount", equalTo("100000.00")).body("allocated.amount", equalTo("800000.00"));
        Api.financeOfficer()
                .get(AWARDS + award + "/variations/" + variation)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("decision", notNullValue());
    }

    @Test
    void aPennyMoreIsTheBoardsAndTheExecutiveGroupRecommendsItUpwards() {
        String award = ofTheGroup("90000.00");
        String variation = proposed(award, amounts("100000.01"));
        add(groupMeets, variation, "DECISION")
                .statusCode(409)
                .body("type", equalTo(problem("above-the-bodys-limit")))
                .body("detail", containsString("Management board"));
        String recommending = groupMeets + "/items/"
                + add(groupMeets, variation, "RECOMMENDATION")
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        vote(recommending, group.organisation("Bolton"), "FOR").statusCode(200);
        close(recommending).statusCode(200).body("outcome", equalTo("RECOMMENDED_UPWARDS"));
        shown(award).body("total.amount", equalTo("90000.00"));
        decided(boardMeets, variation, board, "Bury").statusCode(200).body("outcome", equalTo("APPROVED"));
        shown(award).body("total.amount", equalTo("100000.01"));
    }

    @Test
    void whatTheRecipientHasForTheSamePurposeIsAddedToTheNewTotalAsItWasVaried() {
        String award = ofTheGroup("60000.00");
        String variation = proposed(award, amounts("95000.00"));
        decided(groupMeets, variation, group, "Bolton").statusCode(200);
        UUID later = applications.recommended(Asked.of(call, recipient, "6000.00"), "6000.00");
        clerk().queryParam("asAt", day.toString())
                .get("/funding/v1/applications/%s/deciding-body".formatted(later))
                .then()
                .body("countedAmount.amount", equalTo("101000.00"))
                .body("body", equalTo(board.id().toString()));
        String next = proposed(award, amounts("94000.00"));
        decidingBody(next).body("countedAmount.amount", equalTo("100000.00")).body("flagged", equalTo(true));
        String more = next;
        once(Tokens.person(Roles.ORGANISATION_USER, recipient))
                .body("{\"reason\":\"More is needed\"}")
                .post(AWARDS + award + "/variations/" + more + "/withdrawal")
                .then()
                .statusCode(200);
        decidingBody(proposed(award, amounts("94000.01")))
                .body("body", equalTo(board.id().toString()));
    }

    @Test
    void anOutputCutByOverTwentyPerCentGoesBackToTheBodyThatDecided() {
        String award = ofTheBoard("60000.00");
        String variation = proposed(award, cut(7));
        decidingBody(variation).statusCode(200).body("body", equalTo(board.id().toString()));
        add(groupMeets, variation, "DECISION").statusCode(409).body("detail", containsString("Management board"));
        decided(boardMeets, variation, board, "Bury").statusCode(200);
        shown(award).body("outputs.planned", contains(7)).body("outputs.agreed", contains(7));
    }

    @Test
    void aNewLeadGoesBackToTheBodyThatDecidedAndANewTotalToTheHigherOfBoth() {
        UUID lead = new Membership(dataSource).organisation(Told.of("Wirral", "DISTRICT", "merseyside"));
        String newLead = "\"lead\":\"%s\"".formatted(lead);
        String award = ofTheGroup("60000.00");
        String variation = proposed(award, newLead);
        decidingBody(variation).statusCode(200).body("body", equalTo(group.id().toString()));
        decided(groupMeets, variation, group, "Bolton").statusCode(200);
        shown(award).body("recipient", equalTo(lead.toString())).body("status", equalTo("SUSPENDED"));
        once(Tokens.person(Roles.ORGANISATION_USER, lead))
                .body("{}")
                .post(AWARDS + award + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));

        String both = proposed(ofTheGroup("40000.00"), newLead + "," + amounts("100000.01"));
        decidingBody(both).body("body", equalTo(board.id().toString()));
    }

    @Test
    void whatIsGivenBackIsReleasedAndOfferedToTheReserve() {
        String award = ofTheBoard("150000.00");
        UUID waiting = applications.recommended(Asked.of(call, UUID.randomUUID(), "60000.00"), "60000.00");
        String item = Region.item(boardMeets, waiting);
        vote(item, board.organisation("Bury"), "FOR").statusCode(200);
        close(item).statusCode(409).body("type", equalTo(problem("call-headroom-exceeded")));
        decided(groupMeets, proposed(award, amounts("90000.00")), group, "Bolton")
                .statusCode(200);
        balances().body("committed.amount", equalTo("90000.00"));
        assertThat(applications.get(waiting).recommendation())
                .isEqualTo(Recommendation.fund(Money.pounds(60_000), "Money of the call was released"));
    }

    @Test
    void anIncreaseBeyondTheCallsHeadroomIsRefusedAndNothingOfItIsKept() {
        String award = ofTheBoard("150000.00");
        String variation = proposed(award, amounts("200000.01"));
        String item = item(boardMeets, variation);
        vote(item, board.organisation("Bury"), "FOR").statusCode(200);
        close(item)
                .statusCode(409)
                .body("type", equalTo(problem("call-headroom-exceeded")))
                .body("detail", containsString("headroom of £50000.00"));
        clerk().get(item).then().body("status", equalTo("OPEN"));
        shown(award).body("total.amount", equalTo("150000.00"));
        clerk().body("{\"reason\":\"Less is proposed\"}")
                .post(item + "/withdrawal")
                .then()
                .statusCode(200);
        once(Tokens.person(Roles.ORGANISATION_USER, recipient))
                .body("{\"reason\":\"Less is proposed\"}")
                .post(AWARDS + award + "/variations/" + variation + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        decided(boardMeets, proposed(award, amounts("200000.00")), board, "Bury")
                .statusCode(200);
        balances().body("committed.amount", equalTo("200000.00"));
    }

    @Test
    void aSeatOfTheRecipientOrOfTheNewLeadDoesNotVoteOnIt() {
        UUID bolton = group.organisation("Bolton");
        String newLead = "\"lead\":\"%s\"".formatted(bolton);
        String award = ofTheGroup("60000.00");
        String item = item(groupMeets, proposed(award, newLead));
        vote(item, bolton, "FOR").statusCode(409).body("type", equalTo(problem("seat-in-conflict")));
        clerk().get(item + "/ballot")
                .then()
                .body("conflictsFound", hasItem(group.seat("Bolton").toString()))
                .body("quorate", equalTo(false));
        arrive(groupMeets, group.seat("Wigan"));
        clerk().body("{\"seat\":\"%s\"}".formatted(group.seat("Wigan")))
                .post(item + "/presiding-seat")
                .then()
                .statusCode(200);
        vote(item, group.organisation("Wigan"), "FOR").statusCode(200);
        close(item).statusCode(200).body("outcome", equalTo("APPROVED")).body("count.inConflict", equalTo(1));
    }

    @Test
    void aVariationThatIsVotedDownLeavesTheAwardAsItIs() {
        String award = ofTheGroup("60000.00");
        String variation = proposed(award, amounts("70000.00"));
        String item = item(groupMeets, variation);
        vote(item, group.organisation("Bolton"), "AGAINST").statusCode(200);
        close(item).statusCode(200).body("outcome", equalTo("REJECTED")).body("award", nullValue());
        Api.financeOfficer()
                .get(AWARDS + award + "/variations/" + variation)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("endReason", equalTo("Discussed"));
        shown(award).body("total.amount", equalTo("60000.00"));
        balances().body("committed.amount", equalTo("60000.00"));
    }

    @Test
    void withoutAMajorityTheVariationStaysProposedAndMayBePutAgain() {
        String variation = proposed(ofTheGroup("60000.00"), amounts("70000.00"));
        String item = item(groupMeets, variation);
        add(boardMeets, variation, "DECISION").statusCode(409).body("type", equalTo(problem("on-an-agenda-already")));
        close(item).statusCode(200).body("outcome", equalTo("NO_MAJORITY"));
        decided(groupMeets, variation, group, "Bolton").statusCode(200).body("outcome", equalTo("APPROVED"));
        add(groupMeets, variation, "DECISION").statusCode(409).body("type", equalTo(problem("step-not-allowed")));
    }

    @Test
    void aBodyAgreesToAllOfItOrToNothing() {
        String item = item(groupMeets, proposed(ofTheGroup("60000.00"), amounts("70000.00")));
        clerk().body("{\"amount\":{\"amount\":\"69999.99\",\"currency\":\"GBP\"}}")
                .post(item + "/motion")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("variation-as-proposed")));
    }

    @Test
    void whatIsNotMaterialIsOnNoAgenda() {
        String variation = proposed(ofTheBoard("60000.00"), cut(8));
        add(boardMeets, variation, "DECISION")
                .statusCode(409)
                .body("type", equalTo(problem("variation-is-not-material")));
        decidingBody(variation).statusCode(409).body("type", equalTo(problem("variation-is-not-material")));
    }

    @Test
    void anItemIsAnApplicationOrAVariationAndNotBoth() {
        clerk().body("{\"kind\":\"DECISION\"}")
                .post(groupMeets + "/items")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("one-matter")));
        clerk().body("{\"application\":\"%s\",\"variation\":\"%s\",\"kind\":\"DECISION\"}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()))
                .post(groupMeets + "/items")
                .then()
                .statusCode(422);
        add(groupMeets, UUID.randomUUID().toString(), "DECISION")
                .statusCode(422)
                .body("type", equalTo(problem("unknown-variation")))
                .body("errors[0].pointer", equalTo("/variation"));
    }

    @Test
    void isDecidedBetweenMeetingsWhereThePolicyAllowsIt() {
        String award = ofTheGroup("60000.00");
        String variation = proposed(award, amounts("70000.00"));
        String decision = once(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .body("""
                        {"variation":"%s","amount":{"amount":"70000.00","currency":"GBP"},"decidedOn":"%s",
                         "reason":"Cannot wait","conditions":[{"text":"A new plan"}]}""".formatted(variation, day))
                .post("/funding/v1/delegated-decisions")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("APPROVED"))
                .extract()
                .path("id");
        shown(award).body("total.amount", equalTo("70000.00")).body("conditions.text", contains("A new plan"));
        clerk().get("/funding/v1/decisions/" + decision + "/pack")
                .then()
                .statusCode(200)
                .body("variation.newTotal.amount", equalTo("70000.00"))
                .body("variation.status", equalTo("PROPOSED"))
                .body("application.title", equalTo("Shared payroll"));
        clerk().accept("application/pdf")
                .get("/funding/v1/decisions/" + decision + "/pack")
                .then()
                .statusCode(200);
    }
}
