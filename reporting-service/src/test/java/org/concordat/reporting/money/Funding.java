package org.concordat.reporting.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Told;

/** What funding tells of one fund and its money of one year, for tests. */
public final class Funding {

    public static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");

    private final Told told;
    private final FinancialYear year;
    private final UUID fund = UUID.randomUUID();

    public Funding(Told told, FinancialYear year) {
        this.told = told;
        this.year = year;
    }

    private void tell(String topic, UUID record, LocalDate effectiveOn, Map<String, Object> state) {
        told.that(topic, record, 0, effectiveOn, RECORDED, state);
    }

    public UUID fund(String code, List<Map<String, Object>> sources) {
        tell("funding.funds", fund, year.firstDay(), Map.of("code", code, "name", "Fund " + code, "sources", sources));
        return fund;
    }

    /** @param programme {@code null} for money that is not earmarked */
    public Map<String, Object> source(UUID id, String kind, String amount, String programme) {
        var source = new HashMap<String, Object>();
        source.put("id", id);
        source.put("kind", kind);
        source.put("name", "Source of " + kind);
        source.put("financialYear", year);
        source.put("amount", Money.of(amount));
        source.put("programme", programme);
        return source;
    }

    public void receipt(UUID source, String kind, String amount, LocalDate receivedOn, boolean reversed) {
        tell(
                "funding.receipts",
                UUID.randomUUID(),
                receivedOn,
                Map.of(
                        "fund",
                        fund,
                        "source",
                        source,
                        "sourceKind",
                        kind,
                        "financialYear",
                        year,
                        "amount",
                        Money.of(amount),
                        "reversed",
                        reversed));
    }

    /** What a subscription's payment was credited with. */
    public void receiptOf(UUID payment, String amount, boolean reversed) {
        tell(
                "funding.receipts",
                UUID.randomUUID(),
                year.firstDay(),
                Map.of(
                        "fund",
                        fund,
                        "payment",
                        payment,
                        "sourceKind",
                        "SUBSCRIPTIONS",
                        "financialYear",
                        year,
                        "amount",
                        Money.of(amount),
                        "reversed",
                        reversed));
    }

    public void plan(String status, String subRegion, String regional) {
        tell(
                "funding.allocation-plans",
                UUID.randomUUID(),
                year.firstDay(),
                Map.of(
                        "fund",
                        fund,
                        "financialYear",
                        year,
                        "status",
                        status,
                        "allocations",
                        List.of(
                                Map.of("part", "cumbria", "amount", Money.of(subRegion)),
                                Map.of("part", "REGIONAL", "amount", Money.of(regional)))));
    }

    /** Into the next year. */
    public void carriedForward(FinancialYear from, String amount) {
        tell(
                "funding.carry-forwards",
                UUID.randomUUID(),
                year.firstDay(),
                Map.of("fund", fund, "financialYear", from, "amount", Money.of(amount)));
    }

    public void charged(String amount, boolean reversed) {
        tell(
                "funding.charges",
                UUID.randomUUID(),
                year.firstDay(),
                Map.of("fund", fund, "financialYear", year, "amount", Money.of(amount), "reversed", reversed));
    }

    public Award award() {
        return new Award();
    }

    public void claim(UUID award, String status, String spent, String payable, String paid) {
        tell(
                "funding.claims",
                UUID.randomUUID(),
                year.firstDay(),
                Map.of(
                        "award",
                        award,
                        "financialYear",
                        year,
                        "status",
                        status,
                        "lines",
                        List.of(Map.of("spent", Money.of(spent))),
                        "payable",
                        Money.of(payable),
                        "paid",
                        Money.of(paid)));
    }

    /** An award of £60,000 for the year, on which nothing was paid yet, unless said otherwise. */
    public final class Award {

        private final UUID id = UUID.randomUUID();
        private final Map<String, Object> state = new HashMap<>();
        private Money paid = Money.ZERO;
        private Money retained = Money.ZERO;

        private Award() {
            with("fund", fund).with("recipient", UUID.randomUUID()).with("title", "Shared payroll");
            with("status", "ACTIVE").amounts(Map.of(year, "60000.00"));
        }

        public Award with(String field, Object value) {
            state.put(field, value);
            return this;
        }

        public Award amounts(Map<FinancialYear, String> byYear) {
            return with(
                    "amounts",
                    byYear.entrySet().stream()
                            .map(each -> Map.of(
                                    "financialYear",
                                    each.getKey(),
                                    "kind",
                                    "REVENUE",
                                    "amount",
                                    Money.of(each.getValue())))
                            .toList());
        }

        public Award paid(String amount) {
            paid = Money.of(amount);
            return this;
        }

        public Award retained(String amount) {
            retained = Money.of(amount);
            return this;
        }

        public Award returned(String amount) {
            return with(
                    "clawbacks",
                    List.of(Map.of(
                            "id",
                            UUID.randomUUID(),
                            "financialYear",
                            year,
                            "amount",
                            Money.of(amount),
                            "receivedOn",
                            year.lastDay())));
        }

        public UUID told() {
            state.put("sums", Map.of("paid", paid, "retained", retained));
            tell("funding.awards", id, year.firstDay(), state);
            return id;
        }
    }
}
