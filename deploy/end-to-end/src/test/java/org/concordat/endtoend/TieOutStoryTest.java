package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Acceptance story of reporting, through the public APIs of the running stack: what does not tie between the services. The
 * project is that of the award in the sample data, the claim on it the one that was paid there.
 */
@Order(18)
@ExtendWith(WithFundingOffice.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TieOutStoryTest {
    private static final String REPORT = "reports/tie-out?financialYear=" + YEAR;
    private static final String DISTRICT = "Wyre Borough Council";
    private static final Pattern PRINTED_AMOUNT = Pattern.compile("£([\\d,]+\\.\\d\\d)");

    private static String award;
    private static String title;
    private static String project;

    @BeforeAll
    static void theProjectOfTheAward(FundingOffice office) {
        JsonNode only = office.officer().list("awards").get(0);
        award = only.required("id").asText();
        title = only.required("title").asText();
        project = office.programme("programme-officer")
                .list("projects?award=" + award)
                .get(0)
                .required("id")
                .asText();
    }

    private static void spend(FundingOffice office, String amount, String reference) {
        office.programme("finance-officer")
                .post(
                        "projects/" + project + "/actuals",
                        object(
                                "financialYear",
                                YEAR,
                                "stream",
                                "ADDED_VALUE",
                                "amount",
                                pounds(amount),
                                "spentOn",
                                "2008-12-31",
                                "reference",
                                reference),
                        key());
    }

    private static List<TieOutLine> lines(FundingOffice office) {
        return TieOutLine.ofJson(office.partnership().machine(Service.REPORTING).get(REPORT));
    }

    private static TieOutLine hosting() {
        return new TieOutLine(
                "ACTIVITIES_AGAINST_PROGRAMME",
                "HOST",
                "Core hosting and operating support",
                "Budgets of the programme's sources",
                "20000.00",
                "Budgets of its activities",
                "0.00",
                "20000.00");
    }

    @Test
    @Order(1)
    void r1TheReferenceDataPaidInFullShowsOneLine(FundingOffice office) {
        assertThat(lines(office)).containsExactly(hosting());
    }

    @Test
    @Order(2)
    void r1AnUnpaidInvoiceIsArrearsAndNoLine(FundingOffice office) {
        ServiceClient membership = office.membership();
        String late = membership
                .post(
                        "organisations",
                        object(
                                "name",
                                "Isle of Walney Fire and Rescue Authority",
                                "type",
                                "FIRE",
                                "subRegion",
                                "cumbria",
                                "effectiveOn",
                                "2008-04-01"),
                        key())
                .id();
        String subscription = "subscriptions/"
                + membership
                        .post(
                                "subscriptions",
                                object("organisation", late, "financialYear", YEAR, "effectiveOn", "2008-06-02"),
                                key())
                        .id();
        membership.post(subscription + "/agreement", object("effectiveOn", "2008-06-09"), key());
        membership.post(subscription + "/invoice", object("issuedOn", "2008-06-16", "dueOn", "2008-07-16"), key());
        Settled.await(office.partnership());

        JsonNode debt = membership.get("aged-debt?financialYear=" + YEAR);
        assertThat(debt.at("/total/over90Days/amount").asText()).isEqualTo("2500.00");
        assertThat(debt.at("/total/total/amount").asText()).isEqualTo("2500.00");
        assertThat(lines(office)).containsExactly(hosting());
    }

    @Test
    @Order(3)
    void r1AReversedReceiptAndActualsBelowTheClaimAreTwoLinesMore(FundingOffice office) {
        String payment = payment(office);
        reverseReceiptOf(office, payment);
        spend(office, "-100.00", "Credit on the second invoice");
        Settled.await(office.partnership());

        assertThat(lines(office))
                .containsExactly(
                        hosting(),
                        new TieOutLine(
                                "CLAIMED_AGAINST_ACTUALS",
                                award,
                                title,
                                "Spent by the award's claims",
                                "18000.00",
                                "Spent by its project",
                                "17900.00",
                                "100.00"),
                        new TieOutLine(
                                "SUBSCRIPTION_AGAINST_RECEIPTS",
                                payment,
                                DISTRICT,
                                "Payment in membership, without VAT",
                                "2000.00",
                                "Receipts in funding for it",
                                "0.00",
                                "2000.00"));
    }

    /** The one with which the district paid its subscription. */
    private static String payment(FundingOffice office) {
        String subscription = office.membership()
                .list("subscriptions?financialYear=" + YEAR + "&organisation=" + office.organisation(DISTRICT))
                .get(0)
                .required("id")
                .asText();
        return office.membership()
                .list("subscriptions/" + subscription + "/payments")
                .get(0)
                .required("id")
                .asText();
    }

    private static void reverseReceiptOf(FundingOffice office, String payment) {
        String receipts = office.officer().list("funds").stream()
                .filter(fund -> fund.required("code").asText().equals("SUBSCRIPTIONS"))
                .map(fund -> "funds/" + fund.required("id").asText() + "/receipts")
                .findFirst()
                .orElseThrow();
        String receipt = office.officer().list(receipts).stream()
                .filter(each -> each.required("payment").asText().equals(payment))
                .map(each -> each.required("id").asText())
                .findFirst()
                .orElseThrow();
        office.officer()
                .post(receipts + "/" + receipt + "/reversal", object("reason", "Paid to another's account"), key());
    }

    @Test
    @Order(4)
    void r1EveryFormatShowsTheSameLines(FundingOffice office) {
        List<TieOutLine> lines = lines(office);
        assertThat(lines).hasSize(3);
        assertThat(TieOutLine.ofCsv(downloaded(office, "text/csv"))).isEqualTo(lines);
        assertThat(TieOutLine.ofWorkbook(downloaded(office, Formats.WORKBOOK))).isEqualTo(lines);

        String printed = PdfText.of(downloaded(office, "application/pdf"));
        assertThat(printed).contains("Tie-out, " + YEAR);
        assertThat(PRINTED_AMOUNT.matcher(printed).results().map(TieOutStoryTest::amount))
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .flatMap(line -> Stream.of(line.left(), line.right(), line.difference()))
                        .toList());
    }

    private static byte[] downloaded(FundingOffice office, String mediaType) {
        return office.partnership().download(Service.REPORTING, REPORT, mediaType);
    }

    private static String amount(MatchResult printed) {
        return printed.group(1).replace(",", "");
    }
}
