package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
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
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionResourceTest {

    private static final String SUBSCRIPTIONS = ROOT + "/subscriptions";
    private static final String TOPIC = "membership.subscriptions";

    @Inject
    AgroalDataSource dataSource;

    private static String invitation(UUID organisation, FinancialYear year, String more) {
        return "{\"organisation\":\"%s\",\"financialYear\":\"%s\"%s}".formatted(organisation, year, more);
    }

    @Test
    void goesFromTheInvitationToTheLastPennyAndTellsEachStep() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        UUID organisation = anOrganisation(type, aSubRegion());
        var raised = create("/subscriptions", invitation(organisation, year, ""));
        UUID id = id(raised);
        raised.then()
                .header("Location", endsWith(SUBSCRIPTIONS + "/" + id))
                .body("status", equalTo("INVITED"))
                .body("className", equalTo("Class " + type))
                .body("amount.amount", equalTo("2000.00"))
                .body("invoice", nullValue())
                .body("joinedOn", equalTo(year.firstDay().toString()));

        step(id, "agreement", "{\"effectiveOn\":\"2008-04-15\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        step(id, "invoice", "{\"issuedOn\":\"2008-04-21\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("INVOICED"))
                .body("invoice.number", equalTo(year + "/0001"))
                .body("invoice.dueOn", equalTo("2008-05-21"))
                .body("outstanding.amount", equalTo("2000.00"));
        pay(id, "500.00").then().statusCode(201);
        officer()
                .get(SUBSCRIPTIONS + "/" + id)
                .then()
                .body("status", equalTo("PART_PAID"))
                .body("outstanding.amount", equalTo("1500.00"));
        pay(id, "1600.00").then().statusCode(201);
        officer()
                .get(SUBSCRIPTIONS + "/" + id)
                .then()
                .body("status", equalTo("PAID"))
                .body("credit.amount", equalTo("100.00"))
                .body("outstanding.amount", equalTo("0.00"))
                .body("paid.amount", equalTo("2100.00"))
                .body("version", equalTo(4));
        officer()
                .get(SUBSCRIPTIONS + "/" + id + "/payments")
                .then()
                .statusCode(200)
                .body("items.amount.amount", contains("500.00", "1600.00"));
        officer()
                .get(SUBSCRIPTIONS + "/" + id + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "subscription-raised",
                                "subscription-agreed",
                                "subscription-invoiced",
                                "subscription-part-paid",
                                "subscription-paid"));
        for (String what : new String[] {"raised", "agreed", "invoiced", "part-paid", "paid"}) {
            Told.awaitValid(TOPIC, "subscription-" + what, id);
        }
        var paid = Told.awaitValid(TOPIC, "subscription-paid", id);
        assertThat(paid.at("/state/credit/amount").asText()).isEqualTo("100.00");
        assertThat(paid.at("/state/invoice/number").asText()).isEqualTo(year + "/0001");
        UUID payment = UUID.fromString(
                officer().get(SUBSCRIPTIONS + "/" + id + "/payments").jsonPath().getString("items[0].id"));
        var received = Told.awaitValid("membership.payments", "payment-received", payment);
        assertThat(received.at("/state/organisation").asText()).isEqualTo(organisation.toString());
    }

    @Test
    void theTagOfASubscriptionChangesWithTheNameOfItsOrganisation() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        UUID organisation = anOrganisation(type, aSubRegion());
        String subscription = SUBSCRIPTIONS + "/" + anInvitation(organisation, year);
        String before = officer().get(subscription).header("ETag");
        officer().header("If-None-Match", before).get(subscription).then().statusCode(304);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Another name %s\"}".formatted(organisation))
                .patch(ROOT + "/organisations/" + organisation)
                .then()
                .statusCode(200);
        officer()
                .header("If-None-Match", before)
                .get(subscription)
                .then()
                .statusCode(200)
                .header("ETag", startsWith(before.substring(0, before.indexOf('-') + 1)))
                .body("organisationName", equalTo("Another name " + organisation));
    }

    @Test
    void isDeclinedAndMayBeInvitedAgain() {
        UUID id = anInvitation("2000.00");
        var declined = step(id, "decline", "{\"reason\":\"no money\"}");
        declined.then().statusCode(200).body("status", equalTo("DECLINED"));
        Told.awaitValid(TOPIC, "subscription-declined", id);
        create(
                "/subscriptions",
                invitation(
                        UUID.fromString(declined.jsonPath().getString("organisation")),
                        FinancialYear.of(declined.jsonPath().getString("financialYear")),
                        ""));
    }

    @Test
    void aWithdrawalNeedsAReason() {
        UUID id = anInvoiced("2000.00");
        step(id, "withdrawal", "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
        step(id, "withdrawal", "{\"reason\":\"merged\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("outstanding.amount", equalTo("0.00"));
        Told.awaitValid(TOPIC, "subscription-withdrawn", id);
    }

    @Test
    void refusesAStepOutOfTurnAndSaysWhichAreLegal() {
        UUID id = anInvitation("2000.00");
        step(id, "invoice", "{}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:concordat:problem:step-not-allowed"))
                .body("allowed", contains("agreement", "decline", "amount-override"));
        officer()
                .get(SUBSCRIPTIONS + "/" + id)
                .then()
                .body("status", equalTo("INVITED"))
                .body("version", equalTo(0));
    }

    @Test
    void anOrganisationHasOneLiveSubscriptionAYear() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        UUID organisation = anOrganisation(type, aSubRegion());
        UUID first = anInvitation(organisation, year);
        officer()
                .body(invitation(organisation, year, ""))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:subscription-exists"));
        assertThatThrownBy(() -> new Sql(dataSource).update("""
                                insert into subscription (id, version, organisation, organisation_type, sub_region,
                                    financial_year, rate_card, class_name, joined_on, raised_on, card_amount, amount, vat_rate,
                                    status, paid)
                                select gen_random_uuid(), version, organisation, organisation_type, sub_region,
                                    financial_year, rate_card, class_name, joined_on, raised_on, card_amount, amount, vat_rate,
                                    status, paid
                                from subscription where id = ?""", first)).hasMessageContaining("one_live_subscription");
    }

    @Test
    void refusesWhomTheRateCardOrTheRegisterDoesNotKnow() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        UUID organisation = anOrganisation(type, aSubRegion());
        officer()
                .body(invitation(organisation, year, ""))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:no-published-rate-card"));
        aPublishedCard(year, anOrganisationType(), "1.00");
        officer()
                .body(invitation(organisation, year, ""))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:no-class-for-type"));
        officer()
                .body(invitation(UUID.randomUUID(), year, ""))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation"));
    }

    @Test
    void takesTheAmountFromTheLastPublishedCard() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        aPublishedCard(year, type, "2100.00");
        UUID id = anInvitation(anOrganisation(type, aSubRegion()), year);
        officer().get(SUBSCRIPTIONS + "/" + id).then().body("amount.amount", equalTo("2100.00"));
    }

    @Test
    void aPaymentNeedsAnIdempotencyKeyAndCountsOnce() {
        UUID id = anInvoiced("2000.00");
        String body = """
                {"amount":{"amount":"700.00","currency":"GBP"},"receivedOn":"2008-05-02","method":"CHEQUE","reference":"1"}""";
        String path = SUBSCRIPTIONS + "/" + id + "/payments";
        officer().body(body).post(path).then().statusCode(400).body("errors.pointer", contains("Idempotency-Key"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            officer()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("amount.amount", equalTo("700.00"));
        }
        officer().get(SUBSCRIPTIONS + "/" + id).then().body("paid.amount", equalTo("700.00"));
        officer()
                .header("Idempotency-Key", key)
                .body(body.replace("700.00", "701.00"))
                .post(path)
                .then()
                .statusCode(422);
    }

    @Test
    void aRecordedPaymentIsReadWhereItsLocationSays() {
        UUID id = anInvoiced("2000.00");
        Response recorded = pay(id, "700.00");
        String location = recorded.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("keptAs", equalTo("PAYMENT"))
                .extract()
                .header("Location");
        assertThat(location).endsWith(SUBSCRIPTIONS + "/" + id + "/payments/" + id(recorded));
        officer()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("id", equalTo(id(recorded).toString()))
                .body("amount.amount", equalTo("700.00"))
                .body("receivedOn", equalTo("2008-05-02"));
        userOf(anOrganisation()).get(location).then().statusCode(404);
        officer()
                .get(location.replace(id.toString(), anInvoiced("1.00").toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void aDayFarFromItsYearIsRefusedInEveryStep() {
        // further from 1800 than the configuration of the tests allows
        var far = new FinancialYear(2298);
        String type = anOrganisationType();
        aPublishedCard(far, type, "2000.00");
        UUID id = anInvitation(anOrganisation(type, aSubRegion()), far);
        assertDayRefused(id, "agreement", "{\"effectiveOn\":\"1800-04-01\"}", "/effectiveOn");
        step(id, "agreement", "{}").then().statusCode(200);
        assertDayRefused(id, "invoice", "{\"issuedOn\":\"1800-04-01\"}", "/issuedOn");
        assertDayRefused(id, "invoice", "{\"dueOn\":\"1800-04-01\"}", "/dueOn");
        step(id, "invoice", "{}").then().statusCode(200);
        assertDayRefused(id, "payments", """
                {"amount":{"amount":"1.00","currency":"GBP"},"receivedOn":"1800-04-01","method":"CARD","reference":"1"}""", "/receivedOn");
        assertDayRefused(id, "credit-notes", "{\"reason\":\"x\",\"issuedOn\":\"1800-04-01\"}", "/issuedOn");
        assertDayRefused(id, "withdrawal", "{\"effectiveOn\":\"1800-04-01\",\"reason\":\"left\"}", "/effectiveOn");
    }

    private static void assertDayRefused(UUID subscription, String step, String body, String pointer) {
        step(subscription, step, body)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:day-outside-its-year"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void refusesAPaymentThatIsNoneOrHasNotComeIn() {
        UUID id = anInvoiced("2000.00");
        pay(id, "0.00").then().statusCode(422).body("errors.pointer", contains("/amount"));
        step(id, "payments", """
                        {"amount":{"amount":"1.00","currency":"GBP"},"receivedOn":"2199-01-01","method":"CARD","reference":"1"}""").then().statusCode(422).body("errors.pointer", contains("/receivedOn"));
        pay(id, "1.001").then().statusCode(400);
    }

    @Test
    void anIssuedInvoiceAndAPaymentAreNeverEditedOrDeleted() {
        UUID id = anInvoiced("2000.00");
        pay(id, "1.00").then().statusCode(201);
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update subscription set invoice_amount = 1 where id = ?", id))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql.update("delete from subscription where id = ?", id))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql.update("update payment set amount = 2 where subscription = ?", id))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from payment where subscription = ?", id))
                .hasMessageContaining("append-only");
    }

    @Test
    void listsByEachFilter() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        String subRegion = aSubRegion();
        UUID first = anInvitation(anOrganisation(type, subRegion), year);
        UUID organisation = anOrganisation(type, aSubRegion());
        UUID second = anInvitation(organisation, year);
        step(second, "agreement", "{}").then().statusCode(200);

        var all = officer().queryParam("financialYear", year.toString()).get(SUBSCRIPTIONS);
        all.then().body("items.id", contains(first.toString(), second.toString()));
        officer()
                .queryParam("status", "AGREED")
                .queryParam("type", type)
                .get(SUBSCRIPTIONS)
                .then()
                .body("items.id", contains(second.toString()));
        officer()
                .queryParam("subRegion", subRegion)
                .get(SUBSCRIPTIONS)
                .then()
                .body("items.id", contains(first.toString()));
        officer()
                .queryParam("organisation", organisation.toString())
                .get(SUBSCRIPTIONS)
                .then()
                .body("items.id", contains(second.toString()))
                .body("items[0].organisationName", equalTo(second(all)));
        String cursor = officer()
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 1)
                .get(SUBSCRIPTIONS)
                .jsonPath()
                .getString("nextCursor");
        officer()
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(SUBSCRIPTIONS)
                .then()
                .body("items.id", contains(second.toString()))
                .body("nextCursor", nullValue());
    }

    private static String second(io.restassured.response.Response all) {
        return all.jsonPath().getString("items[1].organisationName");
    }

    @Test
    void anOrganisationsUserSeesItsOwnSubscriptionsAndNobodyElses() {
        UUID id = anInvoiced("2000.00");
        UUID organisation = UUID.fromString(
                officer().get(SUBSCRIPTIONS + "/" + id).jsonPath().getString("organisation"));
        UUID neighbour = anOrganisation();
        for (String path : new String[] {"", "/payments", "/history"}) {
            userOf(organisation).get(SUBSCRIPTIONS + "/" + id + path).then().statusCode(200);
            userOf(neighbour).get(SUBSCRIPTIONS + "/" + id + path).then().statusCode(404);
        }
        userOf(organisation).get(SUBSCRIPTIONS).then().body("items.id", contains(id.toString()));
        userOf(neighbour).get(SUBSCRIPTIONS).then().body("items", hasSize(0));
        userOf(neighbour)
                .queryParam("organisation", organisation.toString())
                .get(SUBSCRIPTIONS)
                .then()
                .body("items", hasSize(0));
        userOf(organisation)
                .body("{}")
                .post(SUBSCRIPTIONS + "/" + id + "/agreement")
                .then()
                .statusCode(403);
    }

    @Test
    void theFinanceOfficerInvoicesAndTakesMoneyButInvitesNobody() {
        UUID id = anInvitation("2000.00");
        step(id, "agreement", "{}").then().statusCode(200);
        as(Roles.FINANCE_OFFICER)
                .body("{}")
                .post(SUBSCRIPTIONS + "/" + id + "/invoice")
                .then()
                .statusCode(200);
        as(Roles.FINANCE_OFFICER)
                .body("{}")
                .post(SUBSCRIPTIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(403);
        as(Roles.AUDITOR)
                .body("{}")
                .post(SUBSCRIPTIONS + "/" + id + "/payments")
                .then()
                .statusCode(403);
    }
}
