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
