package org.concordat.membership.subscription.subscription;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.concordat.membership.MembershipConfig;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/**
 * The days that somebody may name for a step of a subscription: those of its financial year, and as many before and after
 * as the partnership's configuration grants; today always, because money that comes in late has come in. So a slip of the
 * pen, such as an invoice of 1990 for 2026-27, is refused.
 */
@Singleton
public class StepDays {

    private final int before;
    private final int after;
    private final Supplier<LocalDate> today;

    @Inject
    StepDays(MembershipConfig config, BusinessCalendar calendar) {
        this(config.daysBeforeYear(), config.daysAfterYear(), calendar::today);
    }

    StepDays(int before, int after, Supplier<LocalDate> today) {
        this.before = before;
        this.after = after;
        this.today = today;
    }

    /**
     * @param day {@code null} when none is named
     * @param pointer where the request names it
     */
    public void require(FinancialYear year, LocalDate day, String pointer) {
        if (day == null || day.equals(today.get())) {
            return;
        }
        LocalDate first = year.firstDay().minusDays(before);
        LocalDate last = year.lastDay().plusDays(after);
        if (day.isBefore(first) || day.isAfter(last) && day.isAfter(today.get())) {
            throw Refusal.rule(
                    "day-outside-its-year",
                    pointer,
                    "For %s a day lies between %s and %s. Correct the day.".formatted(year, first, last));
        }
    }
}
