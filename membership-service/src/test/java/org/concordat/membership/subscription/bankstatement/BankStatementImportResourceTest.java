package org.concordat.membership.subscription.bankstatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BankStatementImportResourceTest {

    private static final String IMPORTS = ROOT + "/bank-statement-imports";
    private static final String DUPLICATES = ROOT + "/possible-duplicates";

    private static Response send(String... lines) {
        return send(as(Roles.FINANCE_OFFICER), lines);
    }

    private static Response send(RequestSpecification caller, String... lines) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body("Date,Description,Amount,Reference\n" + String.join("\n", lines) + "\n")
                .post(IMPORTS);
    }

    private static String invoiceOf(UUID subscription) {
        return officer().get(ROOT + "/subscriptions/" + subscription).jsonPath().getString("invoice.number");
    }

    private static void assertPaid(UUID subscription, String paid, int payments) {
        officer().get(ROOT + "/subscriptions/" + subscription).then().body("paid.amount", equalTo(paid));
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .then()
                .body("items", hasSize(payments));
    }

    @Test
    void everyLineIsAccountedFor() {
        UUID subscription = anInvoiced("9000.00");
        String invoice = invoiceOf(subscription);
        Response report = send(
                "02/05/2008,BGC COUNCIL,\"4,000.00\",%s".formatted(invoice),
                "02/05/2008,BGC COUNCIL,1.00,NO IDEA",
                "02/05/2008,BGC COUNCIL,1.00,1901-02/0001",
                "02/05/2008,BGC COUNCIL,1.00,%s AND 1901-02/0001".formatted(invoice),
                "03/05/2008,BANK CHARGES,-5.00,",
                "03/05/2008,BGC COUNCIL,nothing,%s".formatted(invoice),
                "03/05/2008,BGC COUNCIL,0.00,%s".formatted(invoice));
        report.then()
                .statusCode(200)
                .body("imported", equalTo(1))
                .body("alreadyImported", equalTo(0))
                .body("unmatched", equalTo(3))
                .body("skipped", equalTo(1))
                .body("refused", equalTo(2))
                .body("total.amount", equalTo("4000.00"))
                .body("lines.line", contains(2, 3, 4, 5, 6, 7, 8))
                .body("lines[0].invoice", equalTo(invoice))
                .body("lines[0].subscription", equalTo(subscription.toString()))
                .body("lines[1].problem", containsString("names no invoice"))
                .body("lines[2].problem", containsString("1901-02/0001"))
                .body("lines[3].problem", containsString("several"))
                .body("lines[5].problem", containsString("amount"))
                .body("lines[6].problem", containsString("more than nothing"));
        assertPaid(subscription, "4000.00", 1);
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .then()
                .body("items[0].receivedOn", equalTo("2008-05-02"))
                .body("items[0].method", equalTo("BANK_TRANSFER"))
                .body("items[0].id", equalTo(report.jsonPath().getString("lines[0].payment")));
        Told.awaitValid(
                "membership.payments",
                "payment-received",
                UUID.fromString(report.jsonPath().getString("lines[0].payment")));
    }

    @Test
    void aStatementThatOverlapsAnEarlierOneImportsNothingTwice() {
        UUID subscription = anInvoiced("9000.00");
        String first = "02/05/2008,BGC,1000.00,%s".formatted(invoiceOf(subscription));
        String second = "03/05/2008,BGC,1000.00,%s".formatted(invoiceOf(subscription));
        Response before = send(first);
        Response after = send(second, first);
        after.then().body("imported", equalTo(1)).body("alreadyImported", equalTo(1));
        assertThat(after.jsonPath().getString("lines[1].payment"))
                .isEqualTo(before.jsonPath().getString("lines[0].payment"));
        assertPaid(subscription, "2000.00", 2);
    }

    @Test
    void twoMovementsThatSayTheSameAreTwoPayments() {
        UUID subscription = anInvoiced("9000.00");
        String line = "02/05/2008,BGC,1000.00,%s".formatted(invoiceOf(subscription));
        send(line, line).then().body("imported", equalTo(2));
        send(line, line).then().body("alreadyImported", equalTo(2));
        assertPaid(subscription, "2000.00", 2);
    }

    @Test
    void aLineThatCouldNotBeMatchedIsImportedOnceItsInvoiceIsThere() {
        UUID subscription = anInvoiced("9000.00");
        String invoice = invoiceOf(subscription);
        String next = invoice.substring(0, 8) + "0002";
        String line = "02/05/2008,BGC,1000.00,%s".formatted(next);
        send(line).then().body("unmatched", equalTo(1));
        send(line.replace(next, invoice)).then().body("imported", equalTo(1));
        assertPaid(subscription, "1000.00", 1);
    }

    @Test
    void moneyForAMembershipThatHasEndedIsKeptAsCreditOfItsOrganisation() {
        UUID subscription = anInvoiced("9000.00");
        String invoice = invoiceOf(subscription);
        step(subscription, "withdrawal", "{\"reason\":\"merged\"}").then().statusCode(200);
        String line = "02/05/2008,BGC,1000.00,%s".formatted(invoice);
        Response report = send(line);
        report.then()
                .body("imported", equalTo(1))
                .body("total.amount", equalTo("1000.00"))
                .body("lines[0].payment", nullValue());
        String credit = report.jsonPath().getString("lines[0].credit");
        officer().get(ROOT + "/credits/" + credit).then().body("left.amount", equalTo("1000.00"));
        assertPaid(subscription, "0.00", 0);
        send(line).then().body("alreadyImported", equalTo(1)).body("lines[0].credit", equalTo(credit));
    }

    private static UUID paidByHand(String amount, String day) {
        UUID subscription = anInvoiced("9000.00");
        record(subscription, amount, day);
        return subscription;
    }

    private static void record(UUID subscription, String amount, String day) {
        step(subscription, "payments", """
                {"amount":{"amount":"%s","currency":"GBP"},"receivedOn":"%s","method":"BANK_TRANSFER",
                 "reference":"by hand"}""".formatted(amount, day)).then().statusCode(201);
    }

    private static Response decide(String possibleDuplicate, String verdict) {
        return as(Roles.FINANCE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"verdict\":\"%s\",\"reason\":\"asked the council\"}".formatted(verdict))
                .post(DUPLICATES + "/" + possibleDuplicate + "/decision");
    }

    private static Response decideAll(String which, String verdict) {
        return as(Roles.FINANCE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{%s,\"verdict\":\"%s\"}".formatted(which, verdict))
                .post(ROOT + "/possible-duplicate-decisions");
    }

    @Test
    void aLineLikeAPaymentRecordedByHandWaitsForAPersonsDecision() {
        UUID subscription = paidByHand("1000.00", "2008-05-02");
        String line = "09/05/2008,BGC,1000.00,%s".formatted(invoiceOf(subscription));
        Response report = send(line);
        report.then()
                .body("imported", equalTo(0))
                .body("possibleDuplicates", equalTo(1))
                .body("total.amount", equalTo("0.00"))
                .body("lines[0].outcome", equalTo("POSSIBLE_DUPLICATE"))
                .body("lines[0].problem", containsString("Decide"));
        assertPaid(subscription, "1000.00", 1);
        String waiting = report.jsonPath().getString("lines[0].possibleDuplicate");
        String payment = report.jsonPath().getString("lines[0].payment");
        officer()
                .queryParam("statement", report.jsonPath().getString("statement"))
                .queryParam("state", "WAITING")
                .get(DUPLICATES)
                .then()
                .body("items.id", contains(waiting))
                .body("items[0].resembles", equalTo(payment))
                .body("items[0].amount.amount", equalTo("1000.00"));
        // it waits, however often it comes
        send(line).then().body("lines[0].possibleDuplicate", equalTo(waiting));

        decide(waiting, "DUPLICATE")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUPLICATE"))
                .body("became", equalTo(payment));
        assertPaid(subscription, "1000.00", 1);
        send(line).then().body("alreadyImported", equalTo(1)).body("lines[0].payment", equalTo(payment));
        decide(waiting, "PAYMENT").then().statusCode(409);
        officer()
                .get(DUPLICATES + "/" + waiting + "/history")
                .then()
                .body("items.action", contains("possible-duplicate-held", "duplicate-confirmed"))
                .body("items[1].actor", equalTo(Roles.FINANCE_OFFICER))
                .body("items[1].reason", equalTo("asked the council"));
    }

    @Test
    void aLineThatIsNoDuplicateIsRecordedOnItsDay() {
        UUID subscription = paidByHand("1000.00", "2008-05-02");
        Response report = send("05/05/2008,BGC,1000.00,%s".formatted(invoiceOf(subscription)));
        decide(report.jsonPath().getString("lines[0].possibleDuplicate"), "PAYMENT")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAYMENT"));
        assertPaid(subscription, "2000.00", 2);
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/payments")
                .then()
                .body("items.receivedOn", contains("2008-05-02", "2008-05-05"));
    }

    @Test
    void onlyTheSameAmountWithinAWeekLooksLikeTheSamePayment() {
        UUID subscription = paidByHand("1000.00", "2008-05-10");
        String invoice = invoiceOf(subscription);
        send(
                        "02/05/2008,BGC,1000.00,%s".formatted(invoice),
                        "03/05/2008,BGC,1000.00,%s".formatted(invoice),
                        "10/05/2008,BGC,1000.01,%s".formatted(invoice),
                        "17/05/2008,BGC,1000.00,%s".formatted(invoice),
                        "18/05/2008,BGC,1000.00,%s".formatted(invoice))
                .then()
                .body(
                        "lines.outcome",
                        contains("IMPORTED", "POSSIBLE_DUPLICATE", "IMPORTED", "POSSIBLE_DUPLICATE", "IMPORTED"));
    }

    @Test
    void aPaymentIsTheCounterpartOfOneLineAtMost() {
        UUID subscription = paidByHand("1000.00", "2008-05-02");
        record(subscription, "1000.00", "2008-05-03");
        String invoice = invoiceOf(subscription);
        Response report = send(
                "02/05/2008,BGC,1000.00,%s".formatted(invoice),
                "03/05/2008,BGC,1000.00,%s".formatted(invoice),
                "04/05/2008,BGC,1000.00,%s".formatted(invoice));
        report.then().body("possibleDuplicates", equalTo(3));
        decideAll("\"statement\":\"%s\"".formatted(report.jsonPath().getString("statement")), "DUPLICATE")
                .then()
                .statusCode(200)
                .body("decided", equalTo(2))
                .body("refused", equalTo(1))
                .body("lines[2].problem", containsString("another line's"));
        assertPaid(subscription, "2000.00", 2);
    }

    @Test
    void aMonthIsDecidedInBulkAndOnce() {
        UUID one = paidByHand("1000.00", "1958-05-02");
        UUID two = paidByHand("1000.00", "1958-05-02");
        UUID june = paidByHand("1000.00", "1958-06-02");
        send(
                        "03/05/1958,BGC,1000.00,%s".formatted(invoiceOf(one)),
                        "03/05/1958,BGC,1000.00,%s".formatted(invoiceOf(two)),
                        "03/06/1958,BGC,1000.00,%s".formatted(invoiceOf(june)))
                .then()
                .body("possibleDuplicates", equalTo(3));
        String may = "\"receivedFrom\":\"1958-05-01\",\"receivedTo\":\"1958-05-31\"";
        decideAll(may, "PAYMENT")
                .then()
                .body("decided", equalTo(2))
                .body("lines.problem", contains(nullValue(), nullValue()));
        decideAll(may, "PAYMENT").then().body("decided", equalTo(0));
        assertPaid(one, "2000.00", 2);
        assertPaid(two, "2000.00", 2);
        assertPaid(june, "1000.00", 1);
        decideAll("\"reason\":\"all of them\"", "PAYMENT").then().statusCode(422);
    }

    @Test
    void whatWasDecidedSoBeforeIsInTheReportSoThatGoingOnLeavesNothingOut() {
        UUID subscription = paidByHand("1000.00", "1959-05-02");
        record(subscription, "2000.00", "1959-05-02");
        String invoice = invoiceOf(subscription);
        Response report =
                send("03/05/1959,BGC,1000.00,%s".formatted(invoice), "03/05/1959,BGC,2000.00,%s".formatted(invoice));
        List<String> lines = report.jsonPath().getList("lines.possibleDuplicate");
        decide(lines.get(0), "PAYMENT").then().statusCode(200);
        String named = "\"possibleDuplicates\":[\"%s\",\"%s\"]".formatted(lines.get(0), lines.get(1));
        decideAll(named, "PAYMENT")
                .then()
                .statusCode(200)
                .body("decided", equalTo(2))
                .body("lines.possibleDuplicate", equalTo(lines))
                .body("lines.became", everyItem(notNullValue()));
        assertPaid(subscription, "6000.00", 4);
        decideAll(named, "DUPLICATE").then().body("decided", equalTo(0)).body("refused", equalTo(2));
    }

    @Test
    void aLineThatIsNoneOfThoseMeantIsRefusedAndNotLeftOutWithoutAWord() {
        String stranger = UUID.randomUUID().toString();
        decideAll("\"possibleDuplicates\":[\"%s\"]".formatted(stranger), "PAYMENT")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/possibleDuplicates"))
                .body("detail", containsString(stranger));
        decideAll("\"possibleDuplicates\":[]", "PAYMENT").then().statusCode(400);
    }

    @Test
    void decidingIsForWhoReconcilesPayments() {
        UUID subscription = paidByHand("1000.00", "2008-05-02");
        String waiting = send("05/05/2008,BGC,1000.00,%s".formatted(invoiceOf(subscription)))
                .jsonPath()
                .getString("lines[0].possibleDuplicate");
        for (String path :
                new String[] {DUPLICATES + "/" + waiting + "/decision", ROOT + "/possible-duplicate-decisions"}) {
            as(Roles.MEMBERSHIP_OFFICER)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body("{\"verdict\":\"DUPLICATE\"}")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        userOf(UUID.randomUUID()).get(DUPLICATES + "/" + waiting).then().statusCode(403);
        decide(UUID.randomUUID().toString(), "DUPLICATE").then().statusCode(404);
        decide(waiting, "PERHAPS").then().statusCode(400);
    }

    @Test
    void whatIsPaidBeyondTheInvoiceBecomesCredit() {
        UUID subscription = anInvoiced("9000.00");
        send("02/05/2008,BGC,\"10,000.00\",%s".formatted(invoiceOf(subscription)));
        officer()
                .get(ROOT + "/subscriptions/" + subscription)
                .then()
                .body("status", equalTo("PAID"))
                .body("credit.amount", equalTo("1000.00"));
    }

    @Test
    void twoHundredMalformedLinesLoseNoGoodOne() {
        UUID subscription = anInvoiced("9000.00");
        String invoice = invoiceOf(subscription);
        String[] malformed = {
            "\"02/05/2008,BGC,1.00,%s".formatted(invoice),
            "99/99/2008,BGC,1.00,%s".formatted(invoice),
            "02/05/2008,BGC,one pound,%s".formatted(invoice),
            "02/05/2008",
            "02/05/2008,BGC,1.00,%s".formatted("x".repeat(501)),
            "02/05/2008,BG\"C\",\"1.00,%s".formatted(invoice),
            ",,,",
            "02/05/2008,BGC,1.0.0,%s".formatted(invoice)
        };
        var lines = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            lines.add(malformed[i % malformed.length]);
            if (i % 10 == 0) {
                lines.add("%02d/05/2008,BGC,100.00,%s".formatted(1 + i / 10, invoice));
            }
        }
        send(lines.toArray(String[]::new))
                .then()
                .statusCode(200)
                .body("imported", equalTo(20))
                // a row of commas says nothing
                .body("refused", equalTo(175))
                .body("total.amount", equalTo("2000.00"));
        assertPaid(subscription, "2000.00", 20);
    }

    @Test
    void theSameStatementSentFourTimesAtOnceIsImportedOnce() {
        UUID subscription = anInvoiced("9000.00");
        String invoice = invoiceOf(subscription);
        String[] lines = IntStream.rangeClosed(1, 10)
                .mapToObj(day -> "%02d/05/2008,BGC,10.00,%s".formatted(day, invoice))
                .toArray(String[]::new);
        List<CompletableFuture<Response>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(lines)))
                .toList();
        int imported = all.stream()
                .mapToInt(report -> report.join().jsonPath().getInt("imported"))
                .sum();
        assertThat(imported).isEqualTo(10);
        assertPaid(subscription, "100.00", 10);
    }

    @Test
    void moneyIsTakenInByFinanceOnly() {
        String line = "02/05/2008,BGC,1.00,X";
        send(as(Roles.AUDITOR), line).then().statusCode(403);
        send(as(Roles.MEMBERSHIP_OFFICER), line).then().statusCode(403);
        send(userOf(UUID.randomUUID()), line).then().statusCode(403);
    }

    @Test
    void aFileThatIsNoStatementIsRefusedAsAWhole() {
        RequestSpecification finance = as(Roles.FINANCE_OFFICER).contentType("text/csv");
        finance.header("Idempotency-Key", UUID.randomUUID())
                .body("when,what\nx,y\n")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("detail", containsString("date"));
        as(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("Date,Description,Amount,Reference\n")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
        send(as(Roles.FINANCE_OFFICER), "x,y\n".repeat(20_001))
                .then()
                .statusCode(400)
                .body("detail", containsString("20000"));
    }

    private static Response sendFile(String file) {
        return as(Roles.FINANCE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(file)
                .post(IMPORTS);
    }

    @Test
    void aStatementWithPaidInAndPaidOutBooksWhatCameInAndSkipsTheRest() {
        UUID subscription = anInvoiced("9000.00");
        sendFile("""
                Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
                02/05/2008,BGC,'30-00-00,12345678,COUNCIL %s,,4000.00,9100.00
                06/05/2008,CHG,'30-00-00,12345678,CHARGES %s,12.50,,9087.50
                """.formatted(invoiceOf(subscription), invoiceOf(subscription)))
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("IMPORTED", "SKIPPED"))
                .body("lines[1].problem", containsString("went out"));
        assertPaid(subscription, "4000.00", 1);
    }

    @Test
    void aStatementWithoutAHeaderIsReadFromItsFirstLineOn() {
        UUID subscription = anInvoiced("9000.00");
        String line = "02/05/2008,COUNCIL %s,\"4,000.00\"\n".formatted(invoiceOf(subscription));
        sendFile(line).then().body("lines.line", contains(1)).body("imported", equalTo(1));
        sendFile(line).then().body("alreadyImported", equalTo(1));
        assertPaid(subscription, "4000.00", 1);
    }

    @Test
    void oneAbsurdAmountStopsNoOtherLineAndNoReport() {
        UUID subscription = anInvoiced("9000.00");
        String invoice = invoiceOf(subscription);
        send(
                        "02/05/2008,BGC,1000.00,%s".formatted(invoice),
                        "02/05/2008,BGC,\"999,999,999,999.99\",%s".formatted(invoice),
                        "03/05/2008,BGC,2000.00,%s".formatted(invoice))
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("IMPORTED", "REFUSED", "IMPORTED"));
        assertPaid(subscription, "3000.00", 2);
    }

    @Test
    void aFormerInvoiceNumberFindsItsInvoice() {
        UUID subscription = anInvoiced("9000.00");
        String former = "OLD-" + UUID.randomUUID().toString().substring(0, 6);
        recordFormer(officer(), subscription, former).then().statusCode(200).body("number", equalTo(former));
        send("02/05/2008,BGC,1000.00,Your no %s thank you"
                        .formatted(former.replace("-", " ").toLowerCase()))
                .then()
                .body("imported", equalTo(1))
                .body("lines[0].invoice", equalTo(invoiceOf(subscription)));
        assertPaid(subscription, "1000.00", 1);
    }

    @Test
    void aFormerNumberOfTwoInvoicesIsLeftToAPerson() {
        UUID one = anInvoiced("9000.00");
        UUID other = anInvoiced("9000.00");
        String former = "OLD/" + UUID.randomUUID().toString().substring(0, 6);
        recordFormer(officer(), one, former);
        recordFormer(officer(), other, former);
        send("02/05/2008,BGC,1000.00,%s".formatted(former))
                .then()
                .body("unmatched", equalTo(1))
                .body("lines[0].problem", containsString("several"));
    }

    @Test
    void aShortNumberIsAFormerInvoicesOnlyAfterTheWordInvoice() {
        UUID subscription = anInvoiced("9000.00");
        String former = String.valueOf(1000 + (int) (Math.abs(UUID.randomUUID().getMostSignificantBits()) % 9000));
        recordFormer(officer(), subscription, former).then().statusCode(200);
        send("02/05/2008,BGC,10.00,COUNCIL %s".formatted(former)).then().body("unmatched", equalTo(1));
        send("02/05/2008,BGC,10.00,INVOICE %s".formatted(former)).then().body("imported", equalTo(1));
    }

    @Test
    void aFormerInvoiceNumberIsRecordedOnceByThoseWhoCollect() {
        UUID subscription = anInvoiced("9000.00");
        recordFormer(officer(), subscription, "INV-0107").then().statusCode(200);
        recordFormer(officer(), subscription, "inv 0107").then().statusCode(200).body("number", equalTo("INV-0107"));
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/former-invoice-numbers")
                .then()
                .body("items.number", contains("INV-0107"));
        recordFormer(officer(), subscription, "---").then().statusCode(422);
        recordFormer(officer(), subscription, " ").then().statusCode(400);
        recordFormer(officer(), UUID.randomUUID(), "INV-1").then().statusCode(404);
        recordFormer(as(Roles.AUDITOR), subscription, "INV-1").then().statusCode(403);
        userOf(UUID.randomUUID())
                .get(ROOT + "/subscriptions/" + subscription + "/former-invoice-numbers")
                .then()
                .statusCode(404);
    }

    private static Response recordFormer(RequestSpecification caller, UUID subscription, String number) {
        return caller.contentType("application/json")
                .body("{\"number\":\"%s\"}".formatted(number))
                .post(ROOT + "/subscriptions/" + subscription + "/former-invoice-numbers");
    }
}
