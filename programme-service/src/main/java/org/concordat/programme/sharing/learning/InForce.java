package org.concordat.programme.sharing.learning;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * Which learning plans count: "sums over plans in force with n": programme.md, Learning. A plan is in force in its year,
 * while its organisation is there; what that one planned ends with it, and who follows it makes a plan of its own.
 *
 * @param day of the year
 */
public record InForce(FinancialYear year, LocalDate day) {

    /** @param asAt {@code null} for today, or the day of the year that is next to it */
    static InForce of(FinancialYear year, LocalDate asAt, LocalDate today) {
        if (asAt == null) {
            return new InForce(year, nearest(year, today));
        }
        if (!year.contains(asAt)) {
            throw Refusal.invalid(
                    "asAt", "This day is not of %s. Send one of the year that is asked for.".formatted(year));
        }
        return new InForce(year, asAt);
    }

    private static LocalDate nearest(FinancialYear year, LocalDate today) {
        if (year.contains(today)) {
            return today;
        }
        return today.isBefore(year.firstDay()) ? year.firstDay() : year.lastDay();
    }
}
