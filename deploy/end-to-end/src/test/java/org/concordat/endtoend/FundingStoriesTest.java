package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance stories of funding, through the public APIs of the running stack. */
@Order(5)
@ExtendWith(WithPartnership.class)
class FundingStoriesTest {
    private static final String YEAR = "2008-09";
    private static final String WARRINGTON = "cheshire-and-warrington";
    private static final List<String> SUB_REGIONS =
            List.of("greater-manchester", "lancashire", "merseyside", "cumbria", WARRINGTON);

    @Test
    void f1SharesToThePennyAndTheGate(Partnership partnership) {
        Settled.await(partnership);
        ServiceClient officer = partnership.staff(Service.FUNDING, "finance-officer");
        ServiceClient colleague = partnership.staff(Service.FUNDING, "partnership-admin");
        String fund = fundOf150000(officer, "F-1");
        String plan = planned(officer, fund, object("share", "60"));
        approve(colleague, plan, "2008-04-30");
        assertThat(allocated(officer, fund))
                .isEqualTo(shares("19565.22", "29347.83", "11739.13", "13695.65", "15652.17", "60000.00"));

        JsonNode before = officer.get("allocation-plans/" + plan);
        JsonNode other = officer.post("allocation-plans/" + plan + "/what-ifs", object("share", "80"), key())
                .body()
                .required("whatIf");
        assertThat(sharesOf(other))
                .isEqualTo(shares("26086.96", "39130.43", "15652.17", "18260.87", "20869.57", "30000.00"));
        assertThat(officer.get("allocation-plans/" + plan))
                .as("nothing is stored")
                .isEqualTo(before);

        String gated = planned(officer, fund, object("share", "80", "baseShare", "60"));
        approve(colleague, gated, "2008-04-30");
        SUB_REGIONS.stream()
                .filter(subRegion -> !subRegion.equals(WARRINGTON))
                .forEach(subRegion -> colleague.post(
                        "allocation-plans/" + gated + "/gates/" + subRegion + "/opening",
                        object(
                                "reason",
                                "All objectives of the year achieved",
                                "reference",
                                "Board 12/2008, item 4",
                                "effectiveOn",
                                "2008-12-31"),
                        key()));
        assertThat(allocated(officer, fund))
                .isEqualTo(shares("26086.96", "39130.43", "15652.17", "18260.87", "15652.17", "35217.40"));

        assertRefused(
                422,
                "100",
                () -> planned(
                        officer,
                        fund,
                        object("share", "60", "weights", List.of(object("kind", "ORGANISATIONS", "part", "99.99")))));
        assertThat(figures(officer, planned(officer, fund, object("share", "60"))))
                .isEqualTo(figures(officer, planned(officer, fund, object("share", "60"))));
    }

    @Test
    void f6ClosedMonth(Partnership partnership) {
        ServiceClient officer = partnership.staff(Service.FUNDING, "finance-officer");
        String fund = fundOf150000(officer, "F-6");
        String ends = "funds/" + fund + "/month-ends";
        List.of("2008-04-30", "2008-05-31", "2008-06-30").forEach(day -> officer.post(ends, object("day", day), key()));
        assertRefused(422, "2008-07-01", () -> receive(officer, fund, "1.00", "2008-05-15"));
        assertRefused(409, "2008-07-31", () -> officer.post(ends, object("day", "2008-08-31"), key()));

        reverse(officer, fund, 0);
        List<JsonNode> entries = officer.list("funds/" + fund + "/entries");
        assertThat(entries.get(1).required("effectiveOn").asText()).isEqualTo("2008-07-01");
        assertThat(entries.get(1).required("reverses").asText())
                .isEqualTo(entries.get(0).required("id").asText());
        assertThat(unallocated(officer, fund, "2008-06-30")).isEqualTo("150000.00");
        assertThat(unallocated(officer, fund, "2008-07-01")).isEqualTo("0.00");

        receive(officer, fund, "150000.00", "2008-07-01");
        ServiceClient colleague = partnership.staff(Service.FUNDING, "partnership-admin");
        approve(colleague, planned(officer, fund, object("share", "60")), "2008-07-05");
        assertRefused(422, "2008-07-05", () -> reverse(officer, fund, 1));
        assertThat(officer.list("funds/" + fund + "/receipts")
                        .get(1)
                        .required("reversed")
                        .asBoolean())
                .isFalse();
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

    private static String fundOf150000(ServiceClient officer, String story) {
        String fund = officer.post(
                        "funds",
                        object(
                                "code",
                                story + "-" + UUID.randomUUID().toString().substring(0, 8),
                                "name",
                                "Improvement fund of story " + story,
                                "purpose",
                                "To be shared among the sub-regions",
                                "takesSubscriptions",
                                false),
                        key())
                .id();
        officer.post(
                "funds/" + fund + "/sources",
                object("kind", "GRANT", "name", "Grant", "financialYear", YEAR, "amount", pounds("150000.00")),
                key());
        receive(officer, fund, "150000.00", "2008-04-10");
        return fund;
    }

    private static void receive(ServiceClient officer, String fund, String amount, String day) {
        String source =
                officer.list("funds/" + fund + "/sources").get(0).required("id").asText();
        officer.post(
                "funds/" + fund + "/receipts",
                object("source", source, "amount", pounds(amount), "receivedOn", day, "reference", "Instalment"),
                key());
    }

    private static String planned(ServiceClient officer, String fund, Map<String, Object> terms) {
        var plan = new TreeMap<>(terms);
        plan.put("fund", fund);
        plan.put("financialYear", YEAR);
        return officer.post("allocation-plans", plan, key()).id();
    }

    private static void approve(ServiceClient colleague, String plan, String day) {
        colleague.post(
                "allocation-plans/" + plan + "/approval", object("effectiveOn", day, "reason", "Board 4/2008"), key());
    }

    /** What the ledger holds for each part of the region. */
    private static Map<String, String> allocated(ServiceClient officer, String fund) {
        var held = new TreeMap<String, String>();
        officer.list("funds/" + fund + "/accounts?kind=ALLOCATED")
                .forEach(account -> held.put(
                        account.required("part").asText(),
                        account.at("/balance/amount").asText()));
        return held;
    }

    /** What a plan or a what-if gives each part of the region. */
    private static Map<String, String> sharesOf(JsonNode plan) {
        var shares = new TreeMap<String, String>();
        plan.required("subRegions")
                .forEach(share -> shares.put(
                        share.required("subRegion").asText(),
                        share.at("/share/amount/amount").asText()));
        shares.put("REGIONAL", plan.at("/regional/amount").asText());
        return shares;
    }

    private static String figures(ServiceClient officer, String plan) {
        return officer.get("allocation-plans/" + plan).required("subRegions").toString();
    }

    private static Map<String, String> shares(String... amounts) {
        var shares = new TreeMap<String, String>();
        for (int i = 0; i < SUB_REGIONS.size(); i++) {
            shares.put(SUB_REGIONS.get(i), amounts[i]);
        }
        shares.put("REGIONAL", amounts[SUB_REGIONS.size()]);
        return shares;
    }

    private static void assertRefused(int status, String names, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.getMessage()).contains(names);
        });
    }

    private static Map<String, Object> pounds(String amount) {
        return object("amount", amount, "currency", "GBP");
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
