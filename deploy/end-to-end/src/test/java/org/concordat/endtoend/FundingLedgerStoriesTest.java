package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance stories of funding, through the public APIs of the running stack: how money is shared, and the books. */
@Order(20)
@ExtendWith(WithFundingOffice.class)
class FundingLedgerStoriesTest {
    private static final String CHESHIRE = "cheshire-and-warrington";

    @Test
    void f1SharesToThePennyAndTheGate(FundingOffice office) {
        ServiceClient officer = office.officer();
        String fund = office.fund("F-1", "150000.00");
        String sixty = office.plan(fund, object("share", "60"));
        JsonNode plan = officer.get("allocation-plans/" + sixty);
        assertThat(shares(plan))
                .isEqualTo(Map.of(
                        "greater-manchester",
                        "19565.22",
                        "lancashire",
                        "29347.83",
                        "merseyside",
                        "11739.13",
                        "cumbria",
                        "13695.65",
                        CHESHIRE,
                        "15652.17"));
        assertThat(amount(plan, "topSlice")).isEqualTo("90000.00");
        assertThat(amount(plan, "regional")).isEqualTo("60000.00");

        int kept = officer.list("allocation-plans?fund=" + fund).size();
        JsonNode whatIf = officer.post("allocation-plans/" + sixty + "/what-ifs", object("share", "80"), key())
                .body();
        JsonNode asked = whatIf.required("whatIf");
        assertThat(shares(asked))
                .isEqualTo(Map.of(
                        "greater-manchester",
                        "26086.96",
                        "lancashire",
                        "39130.43",
                        "merseyside",
                        "15652.17",
                        "cumbria",
                        "18260.87",
                        CHESHIRE,
                        "20869.57"));
        assertThat(amount(asked, "topSlice")).isEqualTo("120000.00");
        assertThat(officer.list("allocation-plans?fund=" + fund)).hasSize(kept);
        assertThat(officer.get("allocation-plans/" + sixty)).isEqualTo(plan);

        String gated = office.plan(fund, object("share", "80", "baseShare", "60"));
        office.approve(gated, "2008-05-20");
        for (String subRegion : List.of("greater-manchester", "lancashire", "merseyside", "cumbria")) {
            officer.post(
                    "allocation-plans/" + gated + "/gates/" + subRegion + "/opening",
                    object("effectiveOn", "2008-06-01", "reason", "Objectives achieved", "reference", "Board 6/2008"),
                    key());
        }
        assertThat(allocated(officer, fund)).isEqualTo(Map.of("sub-regions", "114782.60", "REGIONAL", "35217.40"));

        assertRefused(
                422,
                "weights",
                () -> office.plan(
                        fund,
                        object("share", "60", "weights", List.of(object("kind", "ORGANISATIONS", "part", "99.99")))));
        String again = office.plan(fund, object("share", "60"));
        assertThat(officer.get("allocation-plans/" + again)
                        .required("subRegions")
                        .toString())
                .isEqualTo(plan.required("subRegions").toString());
    }

    private static Map<String, String> shares(JsonNode plan) {
        Map<String, String> shares = new TreeMap<>();
        plan.required("subRegions")
                .forEach(each -> shares.put(
                        each.required("subRegion").asText(),
                        each.at("/share/amount/amount").asText()));
        return shares;
    }

    private static String amount(JsonNode plan, String name) {
        return plan.at("/" + name + "/amount").asText();
    }

    private static Map<String, String> allocated(ServiceClient officer, String fund) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        officer.list("funds/" + fund + "/accounts?kind=ALLOCATED&financialYear=" + FundingOffice.YEAR)
                .forEach(account -> sums.merge(
                        account.required("part").asText().equals("REGIONAL") ? "REGIONAL" : "sub-regions",
                        Json.pounds(account.required("balance")),
                        BigDecimal::add));
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((part, sum) -> texts.put(part, sum.toPlainString()));
        return texts;
    }

    @Test
    void f6ClosedMonth(FundingOffice office) throws Exception {
        ServiceClient officer = office.officer();
        String fund = office.fund("F-6", "150000.00");
        String ends = "funds/" + fund + "/month-ends";
        List.of("2008-04-30", "2008-05-31", "2008-06-30").forEach(day -> officer.post(ends, object("day", day), key()));
        assertRefused(422, "2008-07-01", () -> office.receive(fund, "1.00", "2008-05-15"));
        assertRefused(409, "2008-07-31", () -> officer.post(ends, object("day", "2008-08-31"), key()));

        reverse(officer, fund, 0);
        List<JsonNode> entries = officer.list("funds/" + fund + "/entries");
        assertThat(entries.get(1).required("effectiveOn").asText()).isEqualTo("2008-07-01");
        assertThat(entries.get(1).required("reverses").asText())
                .isEqualTo(entries.get(0).required("id").asText());
        assertThat(unallocated(officer, fund, "2008-06-30")).isEqualTo("150000.00");
        assertThat(unallocated(officer, fund, "2008-07-01")).isEqualTo("0.00");

        office.receive(fund, "150000.00", "2008-07-01");
        office.approve(office.plan(fund, object("share", "60")), "2008-07-05");
        assertRefused(422, "2008-07-05", () -> reverse(officer, fund, 1));
        assertThat(officer.list("funds/" + fund + "/receipts")
                        .get(1)
                        .required("reversed")
                        .asBoolean())
                .isFalse();
        oneByteChangedIsFound(office, entries.get(1), fund);
    }

    /** And is put back, for the stories that follow. */
    private static void oneByteChangedIsFound(FundingOffice office, JsonNode entry, String fund) throws SQLException {
        assertThat(verified(office, fund).required("intact").asBoolean()).isTrue();
        String id = entry.required("id").asText();
        changeReason(office, id, "chr(ascii(reason) + 1)");
        try {
            JsonNode found = verified(office, fund);
            assertThat(found.required("intact").asBoolean()).isFalse();
            assertThat(found.at("/firstBroken/fund").asText()).isEqualTo(fund);
            assertThat(found.at("/firstBroken/sequence")).isEqualTo(entry.required("sequence"));
        } finally {
            changeReason(office, id, "chr(ascii(reason) - 1)");
        }
        assertThat(verified(office, fund).required("intact").asBoolean()).isTrue();
    }

    /** Behind the service's back, and past the triggers that refuse it. */
    private static void changeReason(FundingOffice office, String entry, String firstLetter) throws SQLException {
        String user = Service.FUNDING.subject();
        String url = office.partnership().addresses().jdbcUrl(Service.FUNDING);
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement sql = connection.createStatement()) {
            sql.execute("alter table ledger_entry disable trigger user");
            sql.execute("update ledger_entry set reason = overlay(reason placing %s from 1 for 1) where id = '%s'"
                    .formatted(firstLetter, entry));
            sql.execute("alter table ledger_entry enable trigger user");
        }
    }

    private static JsonNode verified(FundingOffice office, String fund) {
        return office.people
                .auditor()
                .post("ledger-verifications", object("fund", fund), key())
                .body();
    }

    /** On the day that the service chooses. */
    private static void reverse(ServiceClient officer, String fund, int receipt) {
        String id = officer.list("funds/" + fund + "/receipts")
                .get(receipt)
                .required("id")
                .asText();
        officer.post(
                "funds/" + fund + "/receipts/" + id + "/reversal", object("reason", "Booked to the wrong fund"), key());
    }

    private static String unallocated(ServiceClient officer, String fund, String day) {
        return officer.get("funds/" + fund + "/balances?asAt=" + day)
                .at("/unallocated/amount")
                .asText();
    }
}
