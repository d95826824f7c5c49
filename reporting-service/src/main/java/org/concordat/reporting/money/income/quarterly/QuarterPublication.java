package org.concordat.reporting.money.income.quarterly;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.Quarter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a quarter's figures are first published: at the end of its last day, or as many days later as the partnership
 * takes. "Quarter columns show each quarter as first published and as now known": reporting.md, Time.
 */
@Singleton
public class QuarterPublication {

    private final BusinessCalendar calendar;
    private final int daysAfter;

    QuarterPublication(
            BusinessCalendar calendar,
            @ConfigProperty(name = "concordat.reporting.quarter-published-after-days", defaultValue = "0")
                    int daysAfter) {
        this.calendar = calendar;
        this.daysAfter = daysAfter;
    }

    /** The day at whose end. */
    LocalDate dayOf(Quarter quarter) {
        return quarter.lastDay().plusDays(daysAfter);
    }

    /** The last instant of that day, as exactly as instants are kept. */
    Instant of(Quarter quarter) {
        return calendar.beginningOf(dayOf(quarter).plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    /** The partnership's day that an instant falls into. */
    LocalDate dayOf(Instant instant) {
        return calendar.dayOf(instant);
    }
}
