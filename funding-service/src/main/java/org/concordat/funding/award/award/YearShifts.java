package org.concordat.funding.award.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * How an award's money moves when its amounts by year change: what one year gives up another takes, and only what is left
 * over is committed anew or released.
 */
record YearShifts(Map<FinancialYear, Money> before, Map<FinancialYear, Money> after) {

    /**
     * Some money that moves.
     *
     * @param from {@code null} for what is committed anew
     * @param to {@code null} for what is released
     */
    record Shift(FinancialYear from, FinancialYear to, Money amount) {}

    /**
     * "Never below what is paid or approved": no year gives up more than it has free.
     *
     * @param free what of each year is committed and not approved to be paid
     */
    void requireWithin(Map<FinancialYear, Money> free) {
        changes().forEach((year, change) -> {
            Money most = free.getOrDefault(year, Money.ZERO);
            if (change.isNegative() && change.negated().compareTo(most) > 0) {
                throw Refusal.rule(
                        "variation-below-what-is-payable",
                        "/amounts",
                        "%s of %s is neither paid nor approved. Take no more than that from the year."
                                .formatted(most, year));
            }
        });
    }

    List<Shift> shifts() {
        Map<FinancialYear, Money> open = changes();
        var shifts = new ArrayList<Shift>();
        for (FinancialYear to : List.copyOf(open.keySet())) {
            for (FinancialYear from : List.copyOf(open.keySet())) {
                Money amount = open.get(to).min(open.get(from).negated());
                if (amount.isPositive()) {
                    shifts.add(new Shift(from, to, amount));
                    open.merge(to, amount.negated(), Money::plus);
                    open.merge(from, amount, Money::plus);
                }
            }
        }
        open.forEach((year, left) -> {
            if (left.isPositive()) {
                shifts.add(new Shift(null, year, left));
            } else if (left.isNegative()) {
                shifts.add(new Shift(year, null, left.negated()));
            }
        });
        return shifts;
    }

    private Map<FinancialYear, Money> changes() {
        var years = new TreeSet<>(before.keySet());
        years.addAll(after.keySet());
        var changes = new TreeMap<FinancialYear, Money>();
        years.forEach(year ->
                changes.put(year, after.getOrDefault(year, Money.ZERO).minus(before.getOrDefault(year, Money.ZERO))));
        return changes;
    }
}
