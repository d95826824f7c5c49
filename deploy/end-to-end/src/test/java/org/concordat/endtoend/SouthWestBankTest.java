package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.OnPaper.pounds;
import static org.concordat.endtoend.SouthWestOffice.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.endtoend.OnPaper.Owed;
import org.concordat.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Third chapter: the members pay, as members do: in full, in part, too much, twice, without saying for what, or not at all.
 * Four banks hand out their statements, each in its own layout.
 */
@Order(15)
@ExtendWith(WithSouthWest.class)
class SouthWestBankTest {
    private static final String BEFORE_THE_STATEMENTS = "2006-04-30";
    private static final String MIDSUMMER = "2006-06-30";
    private static final String OLD_YEAR = "2005-06";

    @Test
    void whatMembersSentWordOfIsOnTheBooksBeforeTheStatements(SouthWestOffice office) {
        JsonNode report = office.remittances();

        assertThat(report.required("accepted").asInt()).isEqualTo(2);
        OnPaper april = SouthWestFirstYearTest.invoiced()
                .paid("Cotswold District Council", "1799.20")
                .paid("Cheltenham Borough Council", "899.60");
        // half of an invoice of 1,499.33 + 299.87 holds 149.93 or 149.94 of VAT; the odd penny comes with the last
        // payment
        assertThat(april.total().get("vat/received")).isEqualTo(pounds("449.80"));
        HeldAgainstPaper.asAt(BEFORE_THE_STATEMENTS, YEAR, april, office);
    }

    @ParameterizedTest(name = "{0}: {1} payments, {2} in all")
    @CsvSource({
        "barclays-2006-05, 10, 51999.94, 0, 0, 0, 1, 0",
        "hsbc-2006-05,     10, 25840.36, 0, 0, 0, 1, 1",
        "lloyds-2006-05,   12, 20171.93, 0, 0, 2, 1, 0",
        "natwest-2006-05,  16, 28787.20, 0, 2, 0, 1, 0",
        "barclays-2006-06,  0,     0.00, 1, 0, 1, 1, 0"
    })
    void everyLineOfAStatementIsAccountedFor(
            String name,
            int payments,
            BigDecimal total,
            int already,
            int duplicates,
            int unmatched,
            int skipped,
            int refused,
            SouthWestOffice office) {
        office.reconciledFirstYear();
        JsonNode report = office.statement(name);

        assertThat(report.required("imported").asInt()).as(report.toString()).isEqualTo(payments);
        assertThat(report.at("/total/amount").asText()).isEqualTo(total.toPlainString());
        assertThat(report.required("alreadyImported").asInt()).isEqualTo(already);
        assertThat(report.required("possibleDuplicates").asInt()).isEqualTo(duplicates);
        assertThat(report.required("unmatched").asInt()).isEqualTo(unmatched);
        assertThat(report.required("skipped").asInt()).isEqualTo(skipped);
        assertThat(report.required("refused").asInt()).isEqualTo(refused);
        assertLines(name, report, office);
    }

    private static void assertLines(String name, JsonNode report, SouthWestOffice office) {
        Map<String, String> payers = new HashMap<>();
        for (String year : List.of(OLD_YEAR, YEAR)) {
            office.subscriptions(year)
                    .forEach((payer, subscription) ->
                            payers.put(subscription.required("id").asText(), payer + "," + year));
        }
        List<String> expected = expectedLines(name)
                .map(line -> String.join(
                        ",",
                        line.get("line"),
                        line.get("outcome"),
                        line.get("amount"),
                        line.get("organisation"),
                        line.get("financialYear")))
                .toList();
        assertThat(report.required("lines"))
                .extracting(line -> String.join(
                        ",",
                        line.required("line").asText(),
                        line.required("outcome").asText(),
                        line.at("/amount/amount").asText(),
                        payers.getOrDefault(line.path("subscription").asText(), ",")))
                .containsExactlyElementsOf(expected);
    }

    private static Stream<Map<String, String>> expectedLines(String statement) {
        return SouthWest.rows("expected/statements.csv").stream()
                .filter(line -> line.get("statement").equals(statement));
    }

    @Test
    void theYearsIncomeIsWhatCameInSplitIntoNetAndTax(SouthWestOffice office) {
        office.reconciledFirstYear();
        OnPaper june = afterTheStatements();

        // received in part: of Torbay 2,500.00 with 416.67 of VAT, of Mid Devon 1,499.33 with 249.89
        assertThat(june.total().get("gross/received")).isEqualTo(pounds("125077.23"));
        assertThat(june.total().get("vat/received")).isEqualTo(pounds("20846.34"));
        assertThat(june.total().get("received")).isEqualTo(pounds("104230.89"));
        assertThat(june.credit()).isEqualTo(pounds("800.00"));
        HeldAgainstPaper.asAt(MIDSUMMER, YEAR, june, office);
        HeldAgainstPaper.now(YEAR, june, office);
    }

    @Test
    void whatCameInUnderAFormerNumberSettlesTheOldBooks(SouthWestOffice office) {
        office.reconciledFirstYear();
        OnPaper settled = oldBooksAfterTheStatements();

        HeldAgainstPaper.asAt(MIDSUMMER, OLD_YEAR, settled, office);
        HeldAgainstPaper.now(OLD_YEAR, settled, office);
        SouthWestDebt.assertThatAllIsOwed(
                office.membership.get("aged-debt?financialYear=" + OLD_YEAR + "&asAt=" + MIDSUMMER),
                settled.owed(),
                "over90Days");
    }

    @Test
    void whatNobodyHasPaidOrNamedIsOwed(SouthWestOffice office) {
        office.reconciledFirstYear();
        Map<String, Owed> owed = afterTheStatements().owed();

        assertThat(owed.get("Torbay Council")).isEqualTo(owed("1250.00", "250.00", "1500.00"));
        assertThat(owed.get("Mid Devon District Council")).isEqualTo(owed("249.89", "49.98", "299.87"));
        // and five districts the whole of it
        assertThat(sum(owed, Owed::net)).isEqualTo(pounds("8996.54"));
        assertThat(sum(owed, Owed::vat)).isEqualTo(pounds("1799.33"));
        assertThat(sum(owed, Owed::gross)).isEqualTo(pounds("10795.87"));
        SouthWestDebt.assertThatAllIsOwed(
                office.membership.get("aged-debt?financialYear=" + YEAR + "&asAt=2006-05-31"), owed, "days1To30");
        SouthWestDebt.assertThatAllIsOwed(
                office.membership.get("aged-debt?financialYear=" + YEAR + "&asAt=" + MIDSUMMER), owed, "days31To60");
    }

    private static Owed owed(String net, String vat, String gross) {
        return new Owed(pounds(net), pounds(vat), pounds(gross));
    }

    private static BigDecimal sum(Map<String, Owed> owed, Function<Owed, BigDecimal> of) {
        return owed.values().stream().map(of).reduce(pounds("0"), BigDecimal::add);
    }

    @Test
    void theFundIsCreditedWithTheNetOfEveryPayment(SouthWestOffice office) {
        office.reconciledFirstYear();
        Settled.await(office.partnership);

        // what came in for this year without its VAT, and what Swindon paid too much
        assertThat(afterTheStatements().intoTheFund()).isEqualTo(pounds("105030.89"));
        // since March: 3,200.00 of Swindon and the rest of Torridge's 1,400.50
        assertThat(oldBooksAfterTheStatements().intoTheFund()).isEqualTo(pounds("108416.00"));
        assertThat(office.fundHolds(MIDSUMMER))
                .isEqualTo(pounds("94825.00").add(pounds("108416.00")).add(pounds("105030.89")));
        assertThat(office.funding.list("waiting-payments")).isEmpty();
    }

    @Test
    void handingInEverythingAgainChangesNothing(SouthWestOffice office) {
        office.reconciledFirstYear();
        Settled.await(office.partnership);
        String brokers = office.partnership.addresses().bootstrapServers();
        Map<String, Integer> told = Topics.counts(brokers);

        assertThat(office.handInOrganisations().required("accepted").asInt()).isZero();
        assertThat(office.handInContacts().required("accepted").asInt()).isZero();
        assertThat(office.handInPastSubscriptions().required("accepted").asInt())
                .isZero();
        assertThat(office.handInPurchaseOrders().required("accepted").asInt()).isZero();
        for (String statement :
                List.of("barclays-2006-05", "hsbc-2006-05", "lloyds-2006-05", "natwest-2006-05", "barclays-2006-06")) {
            JsonNode report = office.handInStatement(statement);
            assertThat(report.required("imported").asInt()).as(statement).isZero();
            assertThat(report.required("possibleDuplicates").asInt())
                    .as(statement)
                    .isZero();
        }

        Settled.await(office.partnership);
        assertThat(Topics.counts(brokers)).isEqualTo(told);
        for (Service service : List.of(Service.FUNDING, Service.PROGRAMME, Service.REPORTING)) {
            assertThat(office.partnership.staff(service, "partnership-admin").list("parked-events"))
                    .as("what %s could not read", service)
                    .isEmpty();
        }
    }

    /**
     * Swindon paid a fifth too much, Torbay two instalments, Mid Devon left out the VAT. Penwith did not say for what it paid,
     * South Hams and West Devon paid together; West Somerset and Kennet did not pay.
     */
    static OnPaper afterTheStatements() {
        return SouthWestFirstYearTest.invoiced()
                .paidByAllBut(
                        "Kennet District Council",
                        "Mid Devon District Council",
                        "Penwith District Council",
                        "South Hams District Council",
                        "Swindon Borough Council",
                        "Torbay Council",
                        "West Devon Borough Council",
                        "West Somerset District Council")
                .paid("Mid Devon District Council", "1499.33")
                .paid("Swindon Borough Council", "4800.00")
                .paid("Torbay Council", "1500.00")
                .paid("Torbay Council", "1000.00");
    }

    private static OnPaper oldBooksAfterTheStatements() {
        return SouthWestMovesInTest.secondYearOfTheOldBooks()
                .paid("Swindon Borough Council", "3840.00")
                .paid("Torridge District Council", "680.60");
    }
}
