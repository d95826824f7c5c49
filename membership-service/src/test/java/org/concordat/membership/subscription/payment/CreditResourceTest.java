package org.concordat.membership.subscription.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aDraftCard;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.approve;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CreditResourceTest {

    private static final String CREDITS = ROOT + "/credits";

    private static UUID organisationOf(UUID subscription) {
        return UUID.fromString(officer()
                .get(ROOT + "/subscriptions/" + subscription)
                .jsonPath()
                .getString("organisation"));
    }

    private static UUID withdrawn(String amount) {
        UUID id = anInvoiced(amount);
        step(id, "withdrawal", "{\"reason\":\"merged\"}").then().statusCode(200);
        return id;
    }

    /** 1,000 pounds that came in on 2 May 2008 for a member that had left. */
    private static UUID aCredit(UUID subscription) {
        return id(pay(subscription, "1000.00"));
    }

    /** A further subscription of the same organisation in another year. */
    private static UUID invoicedAnew(UUID subscription, String amount) {
        var before = officer().get(ROOT + "/subscriptions/" + subscription).jsonPath();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, before.getString("organisationType"), amount);
        return invoiced(UUID.fromString(before.getString("organisation")), year);
    }

    private static UUID invoiced(UUID organisation, FinancialYear year) {
        UUID id = anInvitation(organisation, year);
        step(id, "agreement", "{}").then().statusCode(200);
        step(id, "invoice", "{}").then().statusCode(200);
        return id;
    }

    private static Response move(UUID credit, UUID to, String more) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"subscription\":\"%s\"%s}".formatted(to, more))
                .post(CREDITS + "/" + credit + "/moves");
    }

    private static Response askForRefund(UUID credit, String amount, String day) {
        return as(Roles.FINANCE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("""
                        {"amount":{"amount":"%s","currency":"GBP"},"refundedOn":"%s","method":"BANK_TRANSFER",
                         "reference":"BACS 4713","reason":"not a member"}""".formatted(amount, day))
                .post(CREDITS + "/" + credit + "/refunds");
    }

    private static ValidatableResponse credit(UUID id) {
        return officer().get(CREDITS + "/" + id).then().statusCode(200);
    }

    @Test
    void aPaymentForASubscriptionWithoutAnInvoiceToPayIsKeptAsCredit() {
        UUID invited = anInvitation("2000.00");
        UUID declined = anInvitation("2000.00");
        step(declined, "decline", "{}").then().statusCode(200);
        UUID agreed = anInvitation("2000.00");
        step(agreed, "agreement", "{}").then().statusCode(200);
        for (UUID subscription : List.of(invited, declined, agreed, withdrawn("2000.00"))) {
            Response received = pay(subscription, "1000.00");
            received.then()
                    .statusCode(201)
                    .header("Location", endsWith(CREDITS + "/" + id(received)))
                    .header("ETag", equalTo("\"0\""))
                    .body("keptAs", equalTo("CREDIT"));
            credit(id(received))
                    .header("ETag", startsWith("\"0-"))
                    .body("organisation", equalTo(organisationOf(subscription).toString()))
                    .body("subscription", equalTo(subscription.toString()))
                    .body("amount.amount", equalTo("1000.00"))
                    .body("receivedOn", equalTo("2008-05-02"))
                    .body("left.amount", equalTo("1000.00"));
            officer()
                    .get(ROOT + "/subscriptions/" + subscription)
                    .then()
                    .body("paid.amount", equalTo("0.00"))
                    .body(
                            "version",
                            equalTo(officer()
                                    .get(ROOT + "/subscriptions/" + subscription)
                                    .jsonPath()
                                    .getInt("version")));
            var told = Told.awaitValid("membership.credits", "credit-received", id(received));
            assertThat(told.at("/state/left/amount").asText()).isEqualTo("1000.00");
        }
    }

    @Test
    void theOldInvoiceOfALapsedMemberThatWasInvitedAnewIsNotPaidButItsMoneyIsKept() {
        FinancialYear year = aFinancialYear();
        String type = anOrganisationType();
        UUID card = aDraftCard(year, type, "2000.00");
        officer()
                .header("If-Match", officer().get(ROOT + "/rate-cards/" + card).getHeader("ETag"))
                .body("{\"graceDays\":30}")
                .patch(ROOT + "/rate-cards/" + card)
                .then()
                .statusCode(200);
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        UUID organisation = anOrganisation(type, aSubRegion());
        UUID lapsed = anInvitation(organisation, year);
        step(lapsed, "agreement", "{}").then().statusCode(200);
        step(lapsed, "invoice", "{\"issuedOn\":\"2008-04-21\",\"dueOn\":\"2008-05-21\"}")
                .then()
                .statusCode(200);
        step(lapsed, "lapse", "{}").then().statusCode(200);
        anInvitation(organisation, year);

        pay(lapsed, "2000.00").then().statusCode(201).body("keptAs", equalTo("CREDIT"));
        officer().get(ROOT + "/subscriptions/" + lapsed).then().body("status", equalTo("LAPSED"));
    }

    @Test
    void movedToAnInvoiceItIsAPaymentLikeAnyOther() {
        UUID left = withdrawn("2000.00");
        UUID credit = aCredit(left);
        UUID invoiced = invoicedAnew(left, "600.00");

        Response payment = move(credit, invoiced, ",\"movedOn\":\"2008-06-01\"");
        payment.then()
                .statusCode(201)
                .header("Location", endsWith("/subscriptions/%s/payments/%s".formatted(invoiced, id(payment))))
                .body("amount.amount", equalTo("600.00"))
                .body("receivedOn", equalTo("2008-06-01"));
        officer().get(payment.getHeader("Location")).then().statusCode(200);
        officer()
                .get(ROOT + "/subscriptions/" + invoiced)
                .then()
                .body("status", equalTo("PAID"))
                .body("credit.amount", equalTo("0.00"));
        credit(credit).body("moved.amount", equalTo("600.00")).body("left.amount", equalTo("400.00"));
        Told.awaitValid("membership.payments", "payment-received", id(payment));
        var moved = Told.awaitValid("membership.credits", "credit-moved", credit);
        assertThat(moved.at("/state/left/amount").asText()).isEqualTo("400.00");
        officer()
                .get(CREDITS + "/" + credit + "/history")
                .then()
                .body("items.action", contains("credit-received", "credit-moved"));
    }

    @Test
    void isNobodysIncomeUntilItIsMovedToAnInvoice() {
        UUID left = withdrawn("2000.00");
        UUID credit = aCredit(left);
        UUID invoiced = invoicedAnew(left, "600.00");
        assertIncome(left, "0.00", "1000.00");
        move(credit, invoiced, "").then().statusCode(201);
        assertIncome(left, "0.00", "400.00");
        assertIncome(invoiced, "600.00", "0.00");
    }

    private static void assertIncome(UUID subscription, String received, String creditHeld) {
        String year = officer()
                .get(ROOT + "/subscriptions/" + subscription)
                .jsonPath()
                .getString("financialYear");
        officer()
                .get(ROOT + "/income-summaries/" + year)
                .then()
                .body("received.amount", equalTo(received))
                .body("creditHeld.amount", equalTo(creditHeld));
    }

    @Test
    void isMovedWithinItsOrganisationAndItsBounds() {
        UUID left = withdrawn("2000.00");
        UUID credit = aCredit(left);
        UUID invoiced = invoicedAnew(left, "600.00");
        move(credit, anInvoiced("600.00"), "").then().statusCode(422).body("errors.pointer", contains("/subscription"));
        move(credit, UUID.randomUUID(), "").then().statusCode(422);
        for (String amount : new String[] {"0.00", "600.01"}) {
            move(credit, invoiced, ",\"amount\":{\"amount\":\"%s\",\"currency\":\"GBP\"}".formatted(amount))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/amount"));
        }
        move(credit, invoiced, ",\"movedOn\":\"2008-05-01\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/movedOn"));
        move(UUID.randomUUID(), invoiced, "").then().statusCode(404);
        as(Roles.AUDITOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"subscription\":\"%s\"}".formatted(invoiced))
                .post(CREDITS + "/" + credit + "/moves")
                .then()
                .statusCode(403);
        credit(credit).body("left.amount", equalTo("1000.00"));
    }

    @Test
    void paysAnInvoiceOfWhoeverHasFollowedItsOrganisationAtOnceOrLater() {
        UUID withdrawn = withdrawn("2000.00");
        UUID credit = aCredit(withdrawn);
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        UUID next = anOrganisation(type, subRegion);
        UUID last = anOrganisation(type, subRegion);
        UUID stranger = anOrganisation(type, subRegion);
        followedBy(organisationOf(withdrawn), next, "2009-04-01");
        followedBy(next, last, "2009-10-01");
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "400.00");
        move(credit, invoiced(stranger, year), "").then().statusCode(422);
        move(credit, invoiced(last, year), "").then().statusCode(201);
        credit(credit).body("left.amount", equalTo("600.00"));
    }

    private static void followedBy(UUID ending, UUID follower, String day) {
        UUID reorganisation = id(create("/reorganisations", """
                {"effectiveOn":"%s","predecessors":[{"organisation":"%s","successor":"next"}],
                 "successors":[{"key":"next","organisation":"%s"}]}""".formatted(day, ending, follower)));
        officer()
                .body("{}")
                .post(ROOT + "/reorganisations/" + reorganisation + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EFFECT"));
    }

    @Test
    void isGivenBackOnTheWordOfTwoPersons() {
        UUID credit = aCredit(withdrawn("2000.00"));
        Response request = askForRefund(credit, "700.00", "2008-06-02");
        request.then()
                .statusCode(201)
                .body("kind", equalTo("CREDIT_REFUND"))
                .body("credit", equalTo(credit.toString()))
                .body("state", equalTo("WAITING"));
        credit(credit).body("refunded.amount", equalTo("0.00"));
        approve(id(request)).then().statusCode(200).body("result", equalTo(credit.toString()));
        credit(credit).body("refunded.amount", equalTo("700.00")).body("left.amount", equalTo("300.00"));
        var told = Told.awaitValid("membership.credits", "credit-refunded", credit);
        assertThat(told.toString()).doesNotContain("not a member");
        askForRefund(credit, "300.01", "2008-06-02").then().statusCode(422).body("errors.pointer", contains("/amount"));
        askForRefund(credit, "1.00", "2008-05-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/refundedOn"));
    }

    @Test
    void twentyClerksAtOnceNeverMoveMoreThanTheCredit() throws Exception {
        UUID left = withdrawn("2000.00");
        UUID credit = aCredit(left);
        UUID invoiced = invoicedAnew(left, "5000.00");
        List<Integer> answers = AtOnce.call(Collections.nCopies(
                20, () -> move(credit, invoiced, ",\"amount\":{\"amount\":\"100.00\",\"currency\":\"GBP\"}")
                        .statusCode()));
        assertThat(answers).hasSize(20).containsOnly(201, 422);
        assertThat(Collections.frequency(answers, 201)).isEqualTo(10);
        credit(credit).body("left.amount", equalTo("0.00"));
        officer().get(ROOT + "/subscriptions/" + invoiced).then().body("paid.amount", equalTo("1000.00"));
    }

    @Test
    void isListedByOrganisationAndReadByItsOwn() {
        UUID left = withdrawn("2000.00");
        UUID credit = aCredit(left);
        UUID own = organisationOf(left);
        userOf(own).get(CREDITS).then().statusCode(200).body("items.id", contains(credit.toString()));
        userOf(own).queryParam("open", false).get(CREDITS).then().body("items", hasSize(0));
        userOf(anOrganisation()).get(CREDITS).then().body("items", hasSize(0));
        for (String path : new String[] {"", "/history"}) {
            userOf(own).get(CREDITS + "/" + credit + path).then().statusCode(200);
            userOf(anOrganisation()).get(CREDITS + "/" + credit + path).then().statusCode(404);
        }
    }
}
