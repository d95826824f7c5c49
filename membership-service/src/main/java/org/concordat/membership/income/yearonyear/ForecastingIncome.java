package org.concordat.membership.income.yearonyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Answers what subscriptions bring in, year on year. */
@ApplicationScoped
public class ForecastingIncome {

    private static final int MOST_YEARS = 20;
    private static final FinancialYear FIRST_COMPARABLE = FinancialYear.of("1901-02");

    private final IncomeForecasts forecasts;
    private final BusinessCalendar calendar;

    ForecastingIncome(IncomeForecasts forecasts, BusinessCalendar calendar) {
        this.forecasts = forecasts;
        this.calendar = calendar;
    }

    /**
     * @param from {@code null} for the year that the day falls into
     * @param to {@code null} for the first year alone
     * @param asAt {@code null} for today
     */
    @Transactional
    public YearOnYear of(FinancialYear from, FinancialYear to, LocalDate asAt) {
        LocalDate day = calendar.orToday(asAt);
        FinancialYear first = from == null ? FinancialYear.containing(day) : from;
        FinancialYear last = to == null ? first : to;
        if (last.compareTo(first) < 0) {
            throw Refusal.invalid("to", "The last year is the first, %s, or later.".formatted(first));
        }
        if (last.startYear() - first.startYear() >= MOST_YEARS) {
            throw Refusal.invalid("to", "A report covers %d years at most. Ask for fewer.".formatted(MOST_YEARS));
        }
        if (first.startYear() == FIRST_COMPARABLE.startYear() - 1) {
            throw Refusal.invalid("from", "The first year is %s or later.".formatted(FIRST_COMPARABLE));
        }
        // the year before the first is what the first is compared with
        List<FinancialYear> years = IntStream.rangeClosed(first.startYear() - 1, last.startYear())
                .mapToObj(FinancialYear::new)
                .toList();
        return YearOnYear.of(day, years.subList(1, years.size()), forecasts.of(years, day));
    }
}
