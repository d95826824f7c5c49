package org.concordat.programme.project.rating;

import java.time.LocalDate;

/** A month or a quarter that a highlight report is about, from its first to its last day. */
public record ReportingPeriod(LocalDate first, LocalDate last) {

    /** On its last day it goes on. */
    public boolean hasEndedBy(LocalDate day) {
        return day.isAfter(last);
    }

    /** The first day of the period after it. */
    public LocalDate following() {
        return last.plusDays(1);
    }
}
