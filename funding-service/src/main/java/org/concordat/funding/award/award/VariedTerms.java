package org.concordat.funding.award.award;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * What a variation changes of an award: its amounts, what it is for, outputs, dates or lead. What is {@code null} or empty
 * stays as it is.
 *
 * @param title what the money is for
 * @param amounts all of them, by financial year and kind
 * @param lead who is to have the award
 */
public record VariedTerms(
        String title,
        List<AmountLine> amounts,
        Money matchFunding,
        UUID lead,
        List<VariedOutput> outputs,
        List<NewDueDay> dueDays) {

    public VariedTerms {
        amounts = List.copyOf(amounts);
        outputs = List.copyOf(outputs);
        dueDays = List.copyOf(dueDays);
        if (matchFunding != null && matchFunding.isNegative()) {
            throw Refusal.rule("match-below-zero", "/matchFunding", "Match funding is 0.00 or above.");
        }
        requireEachOnce(
                amounts.stream()
                        .map(line -> line.financialYear() + " " + line.kind())
                        .toList(),
                "/amounts");
        requireEachOnce(outputs.stream().map(VariedOutput::name).toList(), "/outputs");
        requireEachOnce(dueDays.stream().map(NewDueDay::of).toList(), "/dueDays");
    }

    private static void requireEachOnce(List<?> named, String pointer) {
        if (named.stream().distinct().count() < named.size()) {
            throw Refusal.rule("named-twice", pointer, "Something is named twice here. Send it once.");
        }
    }

    public boolean changesAmounts() {
        return !amounts.isEmpty();
    }

    /** All years together; 0.00 when the amounts stay. */
    public Money total() {
        return Money.total(amounts, AmountLine::amount);
    }

    NavigableMap<FinancialYear, Money> amountsByYear() {
        var years = new TreeMap<FinancialYear, Money>();
        amounts.forEach(line -> years.merge(line.financialYear(), line.amount(), Money::plus));
        return years;
    }
}
