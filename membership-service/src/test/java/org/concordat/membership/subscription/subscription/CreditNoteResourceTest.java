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
import static org.concordat.membership.testing.Clerk.approve;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CreditNoteResourceTest {

    private static final int CLERKS = 20;
    private static final int NOTES = 50;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    DocumentNumbers numbers;

    private static Response credit(UUID subscription, String amount) {
        return step(subscription, "credit-notes", """
                {"amount":{"amount":"%s","currency":"GBP"},"reason":"invoiced too much"}""".formatted(amount));
    }

    /** Asked for and approved; the answer is the first refusal, or the approval. */
    private static Response issued(UUID subscription, String amount) {
        Response request = credit(subscription, amount);
        return request.statusCode() == 201 ? approve(id(request)) : request;
    }

    private static ValidatableResponse subscription(UUID id) {
        return officer().get(ROOT + "/subscriptions/" + id).then().statusCode(200);
    }

    private static String yearOf(UUID id) {
        return subscription(id).extract().path("financialYear");
    }

    /** Invoiced on 1 May 2008 and due on the 31st, in a year of its own. */
    private static UUID invoicedInMay(FinancialYear year, String amount) {
        String type = anOrganisationType();
        aPublishedCard(year, type, amount);
        UUID id = anInvitation(anOrganisation(type, aSubRegion()), year);
        step(id, "agreement", "{\"effectiveOn\":\"2008-04-01\"}").then().statusCode(200);
        step(id, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void correctsAnInvoiceUnderANumberOfItsOwnAndTellsTheOthers() {
        UUID id = anInvoiced("2000.00");
        String year = yearOf(id);
        String location = ROOT + "/subscriptions/" + id + "/credit-notes/"
                + issued(id, "500.00").then().statusCode(200).extract().path("result");
        officer()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("number", equalTo(year + "/CN0001"))
                .body("invoice", equalTo(year + "/0001"))
                .body("amount.amount", equalTo("500.00"))
                .body("vat.amount", equalTo("0.00"))
                .body("reason", equalTo("invoiced too much"));
        subscription(id)
                .body("invoice.amount.amount", equalTo("2000.00"))
                .body("credited.amount", equalTo("500.00"))
                .body("outstanding.amount", equalTo("1500.00"))
                .body("status", equalTo("INVOICED"));
        var told = Told.awaitValid("membership.subscriptions", "subscription-credited", id);
        assertThat(told.at("/state/credited/amount").asText()).isEqualTo("500.00");
        officer()
                .get(ROOT + "/subscriptions/" + id + "/history")
                .then()
                .body("items.action", hasItem("subscription-credited"));
    }

    @Test
    void withoutAnAmountTakesBackAllThatIsLeftAndSettlesTheInvoice() {
        UUID id = anInvoiced("2000.00");
        issued(id, "0.01").then().statusCode(200);
        creditNote(id, "{\"reason\":\"wrong organisation\"}")
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("1999.99"));
        subscription(id).body("status", equalTo("PAID")).body("outstanding.amount", equalTo("0.00"));
        officer()
                .get(ROOT + "/subscriptions/" + id + "/credit-notes")
                .then()
                .body("items.amount.amount", contains("0.01", "1999.99"));
        credit(id, "0.01")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:beyond-the-invoice"))
                .body("errors.pointer", contains("/amount"));
    }

    @Test
    void aMemberThatLeavesIsCreditedWhatItDidNotPay() {
        UUID id = invoicedInMay(aFinancialYear(), "2000.00");
        pay(id, "300.00").then().statusCode(201);
        step(id, "withdrawal", "{\"effectiveOn\":\"2008-07-01\",\"reason\":\"budget cut\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("credited.amount", equalTo("1700.00"))
                .body("credit.amount", equalTo("0.00"))
                .body("outstanding.amount", equalTo("0.00"));
        officer()
                .get(ROOT + "/subscriptions/" + id + "/credit-notes")
                .then()
                .body("items.amount.amount", contains("1700.00"))
                .body("items.issuedOn", contains("2008-07-01"))
                .body("items.reason", contains("budget cut"));
        var told = Told.awaitValid("membership.subscriptions", "subscription-withdrawn", id);
        assertThat(told.at("/state/credited/amount").asText()).isEqualTo("1700.00");
        // what it paid may be given back too, once somebody decides so
        issued(id, "300.00").then().statusCode(200);
        subscription(id).body("status", equalTo("WITHDRAWN")).body("credit.amount", equalTo("300.00"));
    }

    @Test
    void aMemberThatLeavesBeforeItsInvoiceOrAfterPayingIsCreditedNothing() {
        UUID agreed = anInvitation("2000.00");
        step(agreed, "agreement", "{}").then().statusCode(200);
        UUID paid = anInvoiced("2000.00");
        pay(paid, "2000.00").then().statusCode(201);
        for (UUID id : List.of(agreed, paid)) {
            step(id, "withdrawal", "{\"reason\":\"left\"}").then().statusCode(200);
            officer()
                    .get(ROOT + "/subscriptions/" + id + "/credit-notes")
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void countsFromItsDayInWhatIsOwedAndInTheIncome() {
        FinancialYear year = aFinancialYear();
        UUID id = invoicedInMay(year, "2000.00");
        creditNote(id, """
                {"amount":{"amount":"600.00","currency":"GBP"},"reason":"late joiner","issuedOn":"2008-06-10"}""").then().statusCode(200);
        assertOwed(year, "2008-06-09", "2000.00");
        assertOwed(year, "2008-06-10", "1400.00");
        pay(id, "1400.00").then().statusCode(201);
        subscription(id).body("status", equalTo("PAID"));
        assertOwed(year, "2008-06-10", "0.00");
        officer()
                .get(ROOT + "/income-summaries/" + year)
                .then()
                .body("expected.amount", equalTo("2000.00"))
                .body("invoiced.amount", equalTo("1400.00"))
                .body("received.amount", equalTo("1400.00"))
                .body("outstanding.amount", equalTo("0.00"))
                .body("credit.amount", equalTo("0.00"));
        creditNote(id, "{\"reason\":\"all of it\"}").then().statusCode(200);
        officer()
                .get(ROOT + "/income-summaries/" + year)
                .then()
                .body("members", equalTo(1))
                .body("invoiced.amount", equalTo("0.00"))
                .body("received.amount", equalTo("0.00"))
                .body("credit.amount", equalTo("1400.00"));
    }

    private static void assertOwed(FinancialYear year, String asAt, String amount) {
        officer()
                .queryParam("asAt", asAt)
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/aged-debt")
                .then()
                .body("total.total.amount", equalTo(amount));
    }

    @Test
    void refusesWhatIsNoCreditNote() {
        UUID agreed = anInvitation("2000.00");
        step(agreed, "agreement", "{}").then().statusCode(200);
        credit(agreed, "1.00")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:not-invoiced"))
                .body("allowed", hasItem("invoice"));
        UUID id = invoicedInMay(aFinancialYear(), "2000.00");
        step(id, "credit-notes", "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"GBP\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        step(id, "credit-notes", "{\"reason\":\"early\",\"issuedOn\":\"2008-04-30\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn"));
        officer()
                .body("{\"reason\":\"no key\"}")
                .post(ROOT + "/subscriptions/" + id + "/credit-notes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Idempotency-Key"));
        credit(UUID.randomUUID(), "1.00").then().statusCode(404);
        as(Roles.AUDITOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"reason\":\"x\"}")
                .post(ROOT + "/subscriptions/" + id + "/credit-notes")
                .then()
                .statusCode(403);
        subscription(id).body("credited.amount", equalTo("0.00"));
    }

    @Test
    void anOrganisationsUserReadsItsOwnCreditNotesAndNobodyElses() {
        UUID id = anInvoiced("2000.00");
        UUID organisation = UUID.fromString(subscription(id).extract().path("organisation"));
        String list = ROOT + "/subscriptions/" + id + "/credit-notes";
        String one = list + "/" + issued(id, "1.00").then().extract().path("result");
        UUID neighbour = anOrganisation();
        for (String path : new String[] {list, one}) {
            userOf(organisation).get(path).then().statusCode(200);
            userOf(neighbour).get(path).then().statusCode(404);
        }
        officer()
                .get(ROOT + "/subscriptions/" + anInvoiced("1.00") + one.substring(list.lastIndexOf("/credit")))
                .then()
                .statusCode(404);
    }

    @Test
    void isNeverEditedOrDeletedAndNeverTakesMoreThanTheInvoiceInTheDatabaseEither() {
        UUID id = anInvoiced("2000.00");
        issued(id, "1.00").then().statusCode(200);
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update credit_note set amount = 2 where subscription = ?", id))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from credit_note where subscription = ?", id))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("update subscription set credited = 2000.01 where id = ?", id))
                .hasMessageContaining("no_more_is_credited_than_was_invoiced");
    }

    @Test
    void twentyClerksAtOnceNeverCreditMoreThanTheInvoice() throws Exception {
        UUID id = anInvoiced("1500.00");
        List<Integer> answers = AtOnce.call(
                Collections.nCopies(CLERKS, () -> issued(id, "100.00").statusCode()));
        assertThat(answers).hasSize(CLERKS).containsOnly(200, 422);
        assertThat(Collections.frequency(answers, 200)).isEqualTo(15);
        subscription(id).body("credited.amount", equalTo("1500.00")).body("status", equalTo("PAID"));
        assertThat(numbersOf(yearOf(id))).isEqualTo(gapless(yearOf(id), 15));
    }

    @Test
    void fiftyAtOnceAreNumberedWithoutGapAlsoWhenClerksDieAmidIt() throws Exception {
        UUID id = anInvoiced("5000.00");
        FinancialYear year = FinancialYear.of(yearOf(id));
        var orders = new ArrayList<AtOnce.Call<Integer>>();
        for (int i = 0; i < NOTES; i++) {
            boolean someoneDies = i % 5 == 0;
            orders.add(() -> {
                if (someoneDies) {
                    drawANumberAndDie(year);
                }
                return issued(id, "100.00").statusCode();
            });
        }
        assertThat(AtOnce.call(orders)).hasSize(NOTES).containsOnly(200);
        assertThat(numbersOf(year.toString())).isEqualTo(gapless(year.toString(), NOTES));
    }

    private void drawANumberAndDie(FinancialYear year) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    numbers.nextCreditNote(year);
                    throw new IllegalStateException("The process dies before it commits");
                }))
                .hasMessageContaining("dies");
    }

    private List<String> numbersOf(String year) {
        return new Sql(dataSource)
                .list(
                        "select number from credit_note where financial_year = ? order by number",
                        row -> row.getString(1),
                        year);
    }

    private static List<String> gapless(String year, int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj("%s/CN%%04d".formatted(year)::formatted)
                .toList();
    }
}
