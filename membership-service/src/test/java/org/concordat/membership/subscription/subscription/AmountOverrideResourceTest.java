package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AmountOverrideResourceTest {

    private static final String LESS = """
            {"amount":{"amount":"1500.00","currency":"GBP"},"reason":"shares its staff with a neighbour"}""";

    private UUID subscription;
    private RequestSpecification one;
    private RequestSpecification two;

    @BeforeEach
    void anAgreedSubscriptionAndTwoOfficers() {
        subscription = anInvitation("2000.00");
        step(subscription, "agreement", "{}").then().statusCode(200);
        // each token is another person's
        one = as(Roles.MEMBERSHIP_OFFICER);
        two = as(Roles.FINANCE_OFFICER);
    }

    private Response send(RequestSpecification caller, String path, String body) {
        return caller.body(body).post(ROOT + "/subscriptions/" + subscription + "/amount-override" + path);
    }

    @Test
    void aSecondPersonApprovesWhatTheFirstProposed() {
        send(one, "", LESS)
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("2000.00"))
                .body("proposedAmount.amount", equalTo("1500.00"));
        step(subscription, "invoice", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:amount-undecided"));
        send(one, "/approval", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:two-persons-decide"));
        send(two, "/approval", "{}")
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("1500.00"))
                .body("cardAmount.amount", equalTo("2000.00"))
                .body("proposedAmount", nullValue())
                .body("overrideReason", equalTo("shares its staff with a neighbour"));
        step(subscription, "invoice", "{}").then().statusCode(200).body("invoice.amount.amount", equalTo("1500.00"));
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/history")
                .then()
                .body("items.action", hasItems("amount-proposed", "subscription-amount-overridden"));
        Told.awaitValid("membership.subscriptions", "subscription-amount-overridden", subscription);
    }

    @Test
    void aRejectedProposalChangesNothing() {
        send(one, "", LESS).then().statusCode(200);
        send(one, "/rejection", "{}")
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("2000.00"))
                .body("proposedAmount", nullValue())
                .body("overrideReason", nullValue());
        send(two, "/approval", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:no-amount-proposed"));
    }

    @Test
    void anAmountIsProposedWithAReasonAndBeforeTheInvoice() {
        send(one, "", "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"GBP\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        subscription = anInvoiced("2000.00");
        send(one, "", LESS)
                .then()
                .statusCode(409)
                .body("allowed", contains("purchase-order", "payments", "withdrawal", "lapse"));
    }

    @Test
    void overridingIsTheOfficersBusiness() {
        send(as(Roles.AUDITOR), "", LESS).then().statusCode(403);
        send(userOf(UUID.randomUUID()), "", LESS).then().statusCode(403);
        send(as(Roles.BOARD_MEMBER), "/approval", "{}").then().statusCode(403);
        subscription = UUID.randomUUID();
        send(one, "", LESS).then().statusCode(404);
    }
}
