package org.concordat.funding.award.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/**
 * How an award is paid: on claims of what was spent, but for the instalments that are paid without.
 *
 * @param retention what is held back of each payment until the award is completed
 */
public record PaymentTerms(Percentage retention, List<Instalment> schedule) {

    public PaymentTerms {
        schedule = List.copyOf(schedule);
        if (retention.compareTo(Percentage.WHOLE) >= 0) {
            throw Refusal.rule("all-retained", "/retention", "Less than 100 per cent is retained.");
        }
    }

    /** No year's instalments are more than is awarded for the year. */
    void requireWithin(Map<FinancialYear, Money> awarded) {
        schedule.stream()
                .collect(Collectors.groupingBy(
                        Instalment::financialYear, Collectors.mapping(Instalment::amount, Money.sum())))
                .forEach((year, amount) -> {
                    if (amount.compareTo(awarded.getOrDefault(year, Money.ZERO)) > 0) {
                        throw Refusal.rule(
                                "instalments-beyond-the-year",
                                "/schedule",
                                "The instalments of %s come to %s, and %s is awarded for it."
                                        .formatted(year, amount, awarded.getOrDefault(year, Money.ZERO)));
                    }
                });
    }
}
