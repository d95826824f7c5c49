package org.concordat.programme.project.rating;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How often a project reports. */
public enum ReportFrequency {
    MONTHLY,
    /** The quarters of the financial year, which are those of the calendar. */
    QUARTERLY;

    public ReportingPeriod periodOf(LocalDate day) {
        LocalDate first = this == MONTHLY ? day.withDayOfMonth(1) : day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new ReportingPeriod(
                first, first.plusMonths(this == MONTHLY ? 1 : 3).minusDays(1));
    }
}
