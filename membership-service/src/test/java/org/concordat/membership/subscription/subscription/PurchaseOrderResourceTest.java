package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member calls its order, without which many councils pay nothing. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PurchaseOrderResourceTest {

    private static final String NUMBER = "{\"purchaseOrderNumber\":\"%s\"}";

    private UUID organisation;
    private UUID invited;

    @BeforeEach
    void inviteACouncil() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        organisation = anOrganisation(type, aSubRegion());
        invited = anInvitation(organisation, year);
    }

    private UUID agreed() {
        step(invited, "agreement", "{}").then().statusCode(200);
        return invited;
    }

    private static Response order(UUID subscription, String number) {
        return step(subscription, "purchase-order", NUMBER.formatted(number));
    }

    private static ValidatableResponse read(UUID subscription) {
        return officer().get(ROOT + "/subscriptions/" + subscription).then();
    }

    @Test
    void theNumberIsGivenWithTheAgreementAndStandsOnTheInvoice() {
        step(invited, "agreement", "{\"purchaseOrderNumber\":\" 4500123456 \"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("purchaseOrderNumber", equalTo("4500123456"));
        step(invited, "invoice", "{}").then().body("invoice.purchaseOrderNumber", equalTo("4500123456"));
        var told = Told.awaitValid("membership.subscriptions", "subscription-invoiced", invited);
        assertThat(told.at("/state/invoice/purchaseOrderNumber").asText()).isEqualTo("4500123456");
    }

    @Test
    void theNumberIsSetAndChangedUntilTheInvoiceIsPaid() {
        UUID id = agreed();
        order(id, "PO 1").then().statusCode(200).header("ETag", notNullValue());
        step(id, "invoice", "{}").then().statusCode(200);
        order(id, "PO 2")
                .then()
                .statusCode(200)
                .body("purchaseOrderNumber", equalTo("PO 2"))
                .body("invoice.purchaseOrderNumber", equalTo("PO 1"));
        long version = read(id).extract().jsonPath().getLong("version");
        order(id, "PO 2").then().statusCode(200).body("version", equalTo((int) version));
        step(id, "purchase-order", "{}").then().statusCode(200).body("purchaseOrderNumber", nullValue());
        pay(id, "2000.00").then().statusCode(201);
        order(id, "PO 3")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:step-not-allowed"))
                .body("allowed", contains("payments", "withdrawal"));
    }

    @Test
    void theHistorySaysSinceWhenANumberIsKnownAndWhy() {
        UUID id = agreed();
        String day = read(id).extract().jsonPath().getString("joinedOn");
        step(
                        id,
                        "purchase-order",
                        "{\"purchaseOrderNumber\":\"PO 1\",\"effectiveOn\":\"%s\",\"reason\":\"their e-mail\"}"
                                .formatted(day))
                .then()
                .statusCode(200);
        officer()
                .get(ROOT + "/subscriptions/" + id + "/history")
                .then()
                .body("items[2].action", equalTo("purchase-order-recorded"))
                .body("items[2].effectiveOn", equalTo(day))
                .body("items[2].reason", equalTo("their e-mail"))
                .body("items[2].changes.field", contains("purchaseOrderNumber"))
                .body("items[2].changes[0].to", equalTo("PO 1"));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        UUID id = agreed();
        for (String unfit : new String[] {" ", "1".repeat(51)}) {
            order(id, unfit).then().statusCode(400).body("errors.pointer", contains("/purchaseOrderNumber"));
        }
    }

    @Test
    void whoHasNotAgreedHasOrderedNothing() {
        order(invited, "PO 1").then().statusCode(409).body("allowed", hasItem("agreement"));
    }

    @Test
    void aMemberSaysItsOwnNumberAndNoNeighboursAndAnAuditorNone() {
        UUID id = agreed();
        String path = ROOT + "/subscriptions/" + id + "/purchase-order";
        userOf(organisation)
                .body(NUMBER.formatted("PO 1"))
                .post(path)
                .then()
                .statusCode(200)
                .body("purchaseOrderNumber", equalTo("PO 1"));
        as(Roles.FINANCE_OFFICER)
                .body(NUMBER.formatted("PO 2"))
                .post(path)
                .then()
                .statusCode(200);
        userOf(UUID.randomUUID())
                .body(NUMBER.formatted("PO 3"))
                .post(path)
                .then()
                .statusCode(404);
        as(Roles.AUDITOR).body(NUMBER.formatted("PO 3")).post(path).then().statusCode(403);
        read(id).body("purchaseOrderNumber", equalTo("PO 2"));
    }
}
