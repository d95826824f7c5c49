package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.OnPaper.pounds;
import static org.concordat.endtoend.SouthWestOffice.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.endtoend.SouthWest.Body;
import org.concordat.sampledata.client.Json;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Second chapter: the first year that is kept here. Everybody is invited, answers and is invoiced in bulk, with VAT. */
@Order(14)
@ExtendWith(WithSouthWest.class)
class SouthWestFirstYearTest {

    @Test
    void theWholeRegionIsInvited(SouthWestOffice office) {
        office.answeredFirstYear();

        // 6 × 4,999.99 + 10 × 3,333.33 + 35 × 1,499.33 + 4 × 750.10, and a fifth of each rate as VAT
        assertThat(invited().total().get("expected")).isEqualTo(pounds("118810.19"));
        assertThat(invited().total().get("vat/expected")).isEqualTo(pounds("23762.23"));
        assertThat(invited().total().get("gross/expected")).isEqualTo(pounds("142572.42"));
        HeldAgainstPaper.asAt("2006-03-19", YEAR, invited(), office);
    }

    @Test
    void threeDeclineAndAllOthersAgree(SouthWestOffice office) {
        JsonNode agreed = office.answeredFirstYear();

        assertThat(agreed.required("done").asInt()).isEqualTo(52);
        // less 3,333.33 of the Isles of Scilly, 1,499.33 of Purbeck and 750.10 of Dorset's fire authority
        assertThat(Json.pounds(agreed.required("total"))).isEqualTo(pounds("113227.43"));
        HeldAgainstPaper.asAt("2006-03-31", YEAR, answered(), office);
    }

    @Test
    void eachIsInvoicedInTheOrderOfTheNames(SouthWestOffice office) {
        JsonNode invoiced = office.invoicedFirstYear();

        assertThat(invoiced.required("done").asInt()).isEqualTo(52);
        assertThat(Json.pounds(invoiced.required("total"))).isEqualTo(pounds("113227.43"));
        List<String> numbers = new ArrayList<>();
        Map<String, JsonNode> byName = new TreeMap<>(office.subscriptions(YEAR));
        byName.values().stream()
                .filter(subscription -> !subscription.path("invoice").isNull())
                .forEach(subscription ->
                        numbers.add(subscription.at("/invoice/number").asText()));
        assertThat(numbers).hasSize(52).startsWith("2006-07/0001").isSorted().endsWith("2006-07/0052");
        HeldAgainstPaper.asAt("2006-04-03", YEAR, invoiced(), office);
    }

    @Test
    void everyInvoiceSaysNetTaxAndGross(SouthWestOffice office) {
        office.invoicedFirstYear();
        Map<String, JsonNode> subscriptions = office.subscriptions(YEAR);

        assertInvoice(subscriptions.get("Devon County Council"), "4999.99", "1000.00", "5999.99");
        assertInvoice(subscriptions.get("Torbay Council"), "3333.33", "666.67", "4000.00");
        assertInvoice(subscriptions.get("Mendip District Council"), "1499.33", "299.87", "1799.20");
        assertInvoice(subscriptions.get("Avon Fire and Rescue Service"), "750.10", "150.02", "900.12");
    }

    @Test
    void everyInvoiceNamesTheOrderThatItsMemberHasGiven(SouthWestOffice office) {
        JsonNode report = office.purchaseOrders();
        office.invoicedFirstYear();

        assertThat(report.required("accepted").asInt()).isEqualTo(15);
        Map<String, String> named = new TreeMap<>();
        office.subscriptions(YEAR).forEach((name, subscription) -> {
            String number = subscription.at("/invoice/purchaseOrderNumber").asText("null");
            if (!number.equals("null")) {
                named.put(name, number);
            }
        });
        assertThat(named)
                .containsEntry("Devon County Council", "4500060135")
                .containsEntry("Torbay Council", "4500060191")
                .containsEntry("Wiltshire County Council", "PO/06/0324");
        assertThat(named.keySet())
                .isEqualTo(SouthWest.names(region().stream()
                        .filter(body -> List.of("COUNTY", "UNITARY").contains(body.type()))
                        .filter(body -> !body.name().equals("Council of the Isles of Scilly"))
                        .toList()));
    }

    @Test
    void anInvoiceHasAllThatACouncilNeedsToPayIt(SouthWestOffice office) {
        office.invoicedFirstYear();
        String id =
                office.subscriptions(YEAR).get("Torbay Council").required("id").asText();

        JsonNode invoice = office.membership.get("subscriptions/" + id + "/invoice");

        assertThat(invoice.required("number").asText()).isEqualTo("2006-07/0044");
        assertThat(invoice.required("taxPoint").asText()).isEqualTo("2006-04-03");
        assertThat(invoice.required("purchaseOrderNumber").asText()).isEqualTo("4500060191");
        assertThat(invoice.required("addressee").asText()).isEqualTo("Torbay Council");
        assertThat(invoice.at("/address/line1").asText()).isEqualTo("Town Hall");
        assertThat(invoice.at("/address/town").asText()).isEqualTo("Torquay");
        assertThat(invoice.at("/address/postcode").asText()).isEqualTo("TQ99 3FE");
        assertThat(invoice.at("/supplier/name").asText()).isEqualTo("South West Improvement Partnership");
        assertThat(invoice.at("/supplier/vatNumber").asText()).isEqualTo("GB987654321");
        assertThat(invoice.at("/supplier/bankAccount/sortCode").asText()).isEqualTo("20-11-22");
        assertThat(Json.pounds(invoice.required("net"))).isEqualTo(pounds("3333.33"));
        assertThat(invoice.required("vatRate").asText()).isEqualTo("20");
        assertThat(Json.pounds(invoice.required("vat"))).isEqualTo(pounds("666.67"));
        assertThat(Json.pounds(invoice.required("total"))).isEqualTo(pounds("4000.00"));
    }

    private static void assertInvoice(JsonNode subscription, String net, String vat, String gross) {
        assertThat(Json.pounds(subscription.required("amount"))).isEqualTo(pounds(net));
        assertThat(Json.pounds(subscription.at("/vat/amount"))).isEqualTo(pounds(vat));
        assertThat(Json.pounds(subscription.at("/invoice/vat"))).isEqualTo(pounds(vat));
        assertThat(Json.pounds(subscription.at("/invoice/amount"))).isEqualTo(pounds(gross));
        assertThat(subscription.at("/invoice/dueOn").asText()).isEqualTo("2006-05-03");
    }

    @Test
    void runningTheYearAgainInvitesNobodyTwice(SouthWestOffice office) {
        office.answeredFirstYear();

        JsonNode preview = office.membership.get("subscription-run-previews?financialYear=" + YEAR);

        assertThat(preview.required("items")).isEmpty();
        assertThat(preview.required("skipped")).hasSize(55);
    }

    @Test
    void mostMembersHaveSomebodyForEachRole(SouthWestOffice office) {
        office.answeredFirstYear();

        assertCoverage(office, "CHIEF_EXECUTIVE", 52, 52);
        // counties, unitaries and fire authorities named one, districts did not
        assertCoverage(office, "PROCUREMENT_LEAD", 52, 18);
        assertCoverage(office, "CUSTOMER_SERVICE_LEAD", 52, 34);
    }

    private static void assertCoverage(SouthWestOffice office, String role, int members, int covered) {
        JsonNode coverage =
                office.membership.get("lead-roles/%s/coverage?financialYear=%s&asAt=2006-04-01".formatted(role, YEAR));
        assertThat(coverage.required("members").asInt()).as(role).isEqualTo(members);
        assertThat(coverage.required("covered").asInt()).as(role).isEqualTo(covered);
        assertThat(coverage.required("withPrimary").asInt()).as(role).isEqualTo(covered);
    }

    private static OnPaper invited() {
        return OnPaper.of(YEAR, region());
    }

    private static OnPaper answered() {
        return invited().declined(SouthWestOffice.DECLINED).allOthersAgreed();
    }

    static OnPaper invoiced() {
        return invited().declined(SouthWestOffice.DECLINED).allOthersInvoiced();
    }

    private static List<Body> region() {
        return SouthWest.on("2006-04-01");
    }
}
