package org.concordat.membership.income.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Answers what the subscriptions of a year bring in, and what changes from year to year. */
@ApplicationScoped
public class SummingUp {

    private static final int MOST_YEARS = 20;

    private final Income income;
    private final BusinessCalendar calendar;

    SummingUp(Income income, BusinessCalendar calendar) {
        this.income = income;
        this.calendar = calendar;
    }

    public IncomeSummary of(FinancialYear year) {
        return IncomeSummary.of(year, income.of(year), income.creditHeld(year));
    }

    /**
     * @param from {@code null} for the year that the day falls into
     * @param to {@code null} for the first year alone
     * @param asAt {@code null} for today
     */
    public YearOnYear yearOnYear(FinancialYear from, FinancialYear to, LocalDate asAt) {
        LocalDate day = calendar.orToday(asAt);
        FinancialYear first = from == null ? FinancialYear.containing(day) : from;
        FinancialYear last = to == null ? first : to;
        if (last.compareTo(first) < 0) {
            throw Refusal.invalid("to", "The last year is the first, %s, or later.".formatted(first));
        }
        if (last.startYear() - first.startYear() >= MOST_YEARS) {
            throw Refusal.invalid("to", "A report covers %d years at most. Ask for fewer.".formatted(MOST_YEARS));
        }
        // the year before the first is what the first is compared with
        List<FinancialYear> years = IntStream.rangeClosed(first.startYear() - 1, last.startYear())
                .mapToObj(FinancialYear::new)
                .toList();
        return YearOnYear.of(day, years.subList(1, years.size()), income.yearByYear(years, day));
    }
}
