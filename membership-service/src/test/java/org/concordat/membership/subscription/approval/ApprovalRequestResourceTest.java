package org.concordat.membership.subscription.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.approve;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ApprovalRequestResourceTest {

    private static final String REQUESTS = ROOT + "/approval-requests";

    @Inject
    AgroalDataSource dataSource;

    private static Response askForCreditNote(RequestSpecification who, UUID subscription) {
        return who.header("Idempotency-Key", UUID.randomUUID())
                .body("{\"amount\":{\"amount\":\"500.00\",\"currency\":\"GBP\"},\"reason\":\"invoiced too much\"}")
                .post(ROOT + "/subscriptions/" + subscription + "/credit-notes");
    }

    private static Response decide(RequestSpecification who, UUID request, String how) {
        return who.header("Idempotency-Key", UUID.randomUUID())
                .body("{\"reason\":\"looked at it\"}")
                .post(REQUESTS + "/" + request + "/" + how);
    }

    private static void assertCredited(UUID subscription, String amount) {
        officer().get(ROOT + "/subscriptions/" + subscription).then().body("credited.amount", equalTo(amount));
    }

    @Test
    void aCreditNoteIsAskedForByOnePersonAndApprovedByAnother() {
        UUID subscription = anInvoiced("2000.00");
        Response request = askForCreditNote(as(Roles.FINANCE_OFFICER), subscription);
        request.then()
                .statusCode(201)
                .header("Location", endsWith(REQUESTS + "/" + id(request)))
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("CREDIT_NOTE"))
                .body("amount.amount", equalTo("500.00"))
                .body("requestedBy", equalTo(Roles.FINANCE_OFFICER))
                .body("state", equalTo("WAITING"))
                .body("decidedBy", nullValue());
        assertCredited(subscription, "0.00");
        decide(as(Roles.FINANCE_OFFICER), id(request), "approval")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:two-persons-decide"));
        assertCredited(subscription, "0.00");
        String note = decide(as(Roles.PARTNERSHIP_ADMIN), id(request), "approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo(Roles.PARTNERSHIP_ADMIN))
                .extract()
                .path("result");
        assertCredited(subscription, "500.00");
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/credit-notes/" + note)
                .then()
                .statusCode(200);
        officer()
                .get(REQUESTS + "/" + id(request) + "/history")
                .then()
                .body("items.action", contains("approval-requested", "request-approved"))
                .body("items.actor", contains(Roles.FINANCE_OFFICER, Roles.PARTNERSHIP_ADMIN))
                .body("items.reason", contains("invoiced too much", "looked at it"));
    }

    @Test
    void aRequestIsDecidedOnce() throws Exception {
        UUID subscription = anInvoiced("2000.00");
        UUID request = id(askForCreditNote(officer(), subscription));
        List<Integer> answers =
                AtOnce.call(Collections.nCopies(20, () -> decide(as(Roles.PARTNERSHIP_ADMIN), request, "approval")
                        .statusCode()));
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertCredited(subscription, "500.00");
        decide(as(Roles.FINANCE_OFFICER), request, "rejection").then().statusCode(409);
    }

    @Test
    void aRejectedRequestMovesNothing() {
        UUID subscription = anInvoiced("2000.00");
        UUID request = id(askForCreditNote(as(Roles.FINANCE_OFFICER), subscription));
        decide(as(Roles.FINANCE_OFFICER), request, "rejection")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("result", nullValue());
        decide(as(Roles.PARTNERSHIP_ADMIN), request, "approval").then().statusCode(409);
        assertCredited(subscription, "0.00");
    }

    @Test
    void anApprovalOfWhatIsNoLongerPossibleIsRefusedAndTheRequestWaitsOn() {
        UUID subscription = anInvoiced("900.00");
        UUID first = id(askForCreditNote(officer(), subscription));
        UUID second = id(askForCreditNote(officer(), subscription));
        approve(first).then().statusCode(200);
        approve(second).then().statusCode(422).body("type", equalTo("urn:concordat:problem:beyond-the-invoice"));
        officer().get(REQUESTS + "/" + second).then().body("state", equalTo("WAITING"));
        assertCredited(subscription, "500.00");
    }

    @Test
    void approvingIsForPersonsOfFinanceAndReadingForStaff() {
        UUID request = id(askForCreditNote(officer(), anInvoiced("2000.00")));
        decide(officer(), request, "approval").then().statusCode(403);
        decide(machine(Roles.MEMBERSHIP_WRITE), request, "approval").then().statusCode(403);
        decide(as(Roles.PARTNERSHIP_ADMIN), UUID.randomUUID(), "approval")
                .then()
                .statusCode(404);
        userOf(UUID.randomUUID()).get(REQUESTS).then().statusCode(403);
        as(Roles.AUDITOR)
                .queryParam("state", "WAITING")
                .queryParam("kind", "CREDIT_NOTE")
                .queryParam("limit", 200)
                .get(REQUESTS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(request.toString()))
                .body("items.state", everyItem(equalTo("WAITING")));
    }

    @Test
    void theDatabaseKnowsThatTwoPersonsDecideAndThatItIsDecidedOnce() {
        UUID request = id(askForCreditNote(officer(), anInvoiced("2000.00")));
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update(
                        "update approval_request set state = 'APPROVED', decided_by = requested_by, result = id where id = ?",
                        request))
                .hasMessageContaining("two_persons_approve");
        approve(request).then().statusCode(200);
        assertThatThrownBy(() -> sql.update("update approval_request set amount = 1 where id = ?", request))
                .hasMessageContaining("append-only");
    }
}
