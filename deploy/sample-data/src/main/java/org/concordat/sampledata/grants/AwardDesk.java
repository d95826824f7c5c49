package org.concordat.sampledata.grants;

import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.sampledata.client.IdempotencyKey;

/** An award from its acceptance to its payments. */
public final class AwardDesk {
    private final People people;

    public AwardDesk(People people) {
        this.people = people;
    }

    /**
     * What an organisation spent in these days of a financial year.
     *
     * @param receivedOn when the claim came in on paper; {@code null} for one that the organisation sends itself
     */
    public record Spent(
            String financialYear, LocalDate from, LocalDate to, LocalDate receivedOn, List<BigDecimal> amounts) {}

    public void accept(String award, String recipient, LocalDate on) {
        people.userOf(recipient)
                .post("awards/" + award + "/acceptance", on(on), IdempotencyKey.of("accept", award, recipient, on));
    }

    /** @param schedule what is paid without a claim, as the service takes it */
    public void activate(String award, LocalDate on, List<Map<String, Object>> schedule) {
        Map<String, Object> terms = on(on);
        terms.put("schedule", schedule);
        people.financeOfficer().post("awards/" + award + "/activation", terms, IdempotencyKey.of("activate", award));
    }

    /** By the organisation itself, or by an officer when it came in on paper. */
    public JsonNode claim(String award, String recipient, Spent spent) {
        var by = spent.receivedOn() == null ? people.userOf(recipient) : people.financeOfficer();
        Map<String, Object> claim = claim(spent);
        return by.post("awards/" + award + "/claims", claim, IdempotencyKey.of("claim", award, claim))
                .body();
    }

    /** What the service takes as a claim. */
    public static Map<String, Object> claim(Spent spent) {
        return object(
                "financialYear",
                spent.financialYear(),
                "periodFrom",
                spent.from().toString(),
                "periodTo",
                spent.to().toString(),
                "receivedOn",
                spent.receivedOn() == null ? null : spent.receivedOn().toString(),
                "evidence",
                List.of("Ledger extract"),
                "lines",
                spent.amounts().stream()
                        .map(amount -> object(
                                "description", "Software and training", "kind", "REVENUE", "spent", money(amount)))
                        .toList());
    }

    /** @param findings of the lines that are not eligible in whole */
    public JsonNode approve(String award, String claim, LocalDate on, List<Map<String, Object>> findings) {
        Map<String, Object> approval = on(on);
        approval.put("lines", findings);
        return people.financeOfficer()
                .post(path(award, claim) + "/approval", approval, IdempotencyKey.of("approve", claim))
                .body();
    }

    /** By another person than who approves. */
    public JsonNode pay(String award, String claim, LocalDate on) {
        Map<String, Object> payment = on(on);
        payment.put("reference", "BACS " + claim.substring(claim.length() - 6));
        return people.administrator()
                .post(path(award, claim) + "/payment", payment, IdempotencyKey.of("pay", claim))
                .body();
    }

    private static Map<String, Object> on(LocalDate day) {
        return object("effectiveOn", day == null ? null : day.toString());
    }

    private static String path(String award, String claim) {
        return "awards/" + award + "/claims/" + claim;
    }
}
