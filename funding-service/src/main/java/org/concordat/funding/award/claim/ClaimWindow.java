package org.concordat.funding.award.claim;

import java.time.LocalDate;
import java.time.MonthDay;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * "Claims for a year close 30 April (policy)": funding.md, Awards. A year is claimed for from its first day until the
 * closing day after its end, that day included.
 */
public record ClaimWindow(MonthDay closesOn) {

    void requireOpen(FinancialYear year, LocalDate today) {
        if (today.isBefore(year.firstDay())) {
            throw Refusal.rule(
                    "claim-year-not-begun",
                    "/financialYear",
                    "%s begins on %s. Claim from then on.".formatted(year, year.firstDay()));
        }
        LocalDate closing = closesOn.atYear(year.lastDay().getYear());
        LocalDate last = closing.isAfter(year.lastDay()) ? closing : closing.plusYears(1);
        if (today.isAfter(last)) {
            throw Refusal.rule(
                    "claim-year-closed",
                    "/financialYear",
                    "Claims for %s closed on %s. Ask for a virement to a year that is open.".formatted(year, last));
        }
    }
}
