package org.concordat.funding.award.award;

import java.util.ArrayList;
import java.util.List;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Moves part of an award from one financial year to another, revenue before capital, each staying what it is. */
final class Virement {

    private Virement() {}

    static List<AmountLine> of(List<AmountLine> amounts, FinancialYear from, FinancialYear to, Money amount) {
        if (from.equals(to)) {
            throw Refusal.rule("same-year", "/to", "Money is moved to another financial year.");
        }
        if (!amount.isPositive()) {
            throw Refusal.rule("amount-not-above-zero", "/amount", "A virement is above 0.00.");
        }
        List<AmountLine> moved = amounts;
        Money left = amount;
        for (AmountKind kind : AmountKind.values()) {
            Money of = left.min(amountOf(amounts, from, kind));
            moved = with(with(moved, from, kind, of.negated()), to, kind, of);
            left = left.minus(of);
        }
        if (left.isPositive()) {
            throw Refusal.rule(
                    "virement-beyond-the-year",
                    "/amount",
                    "Only %s is awarded for %s. Move no more than that.".formatted(amount.minus(left), from));
        }
        return moved;
    }

    private static Money amountOf(List<AmountLine> amounts, FinancialYear year, AmountKind kind) {
        return Money.total(
                amounts.stream()
                        .filter(line -> line.financialYear().equals(year) && line.kind() == kind)
                        .toList(),
                AmountLine::amount);
    }

    private static List<AmountLine> with(List<AmountLine> amounts, FinancialYear year, AmountKind kind, Money more) {
        var changed = new ArrayList<>(amounts.stream()
                .filter(line -> !line.financialYear().equals(year) || line.kind() != kind)
                .toList());
        Money amount = amountOf(amounts, year, kind).plus(more);
        if (amount.isPositive()) {
            changed.add(new AmountLine(year, kind, amount));
        }
        return changed;
    }
}
