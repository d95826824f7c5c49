package org.concordat.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/** The days of the partnership's business, and the instant it is now. */
@ApplicationScoped
public class BusinessCalendar {

    private final Clock clock;

    BusinessCalendar(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The partnership's day that an instant falls into. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    /** The first instant of one of the partnership's days. */
    public Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Today, or the day when it is still to come. */
    public LocalDate todayOrLater(LocalDate day) {
        LocalDate today = today();
        return day.isAfter(today) ? day : today;
    }

    /** @param day {@code null} for today */
    public LocalDate orToday(LocalDate day) {
        return day == null ? today() : day;
    }

    /** @param year {@code null} for the present one */
    public FinancialYear orPresent(FinancialYear year) {
        return year == null ? FinancialYear.containing(today()) : year;
    }

    /**
     * The day on which something happened; what has not happened yet is not recorded.
     *
     * @param day {@code null} for today
     * @param pointer where the request says it
     */
    public LocalDate dayThatHasCome(LocalDate day, String pointer) {
        LocalDate on = orToday(day);
        if (on.isAfter(today())) {
            throw Refusal.rule("not-yet", pointer, "This day is still to come. Send a day of today or before.");
        }
        return on;
    }
}
