package org.concordat.programme.programme.delivery.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ProgrammeId;

/** "Planned per year, done = counted from events and visits here, or entered with evidence": programme.md, Money. */
@ApplicationScoped
public class CountingDeliverables {

    private final DeliverableCounts counts;
    private final BusinessCalendar calendar;

    CountingDeliverables(DeliverableCounts counts, BusinessCalendar calendar) {
        this.counts = counts;
        this.calendar = calendar;
    }

    /** @param programme {@code null} for all of them */
    public DeliverablesOfYear of(FinancialYear year, ProgrammeId programme) {
        return new DeliverablesOfYear(
                year,
                counts.in(
                        year,
                        calendar.beginningOf(year.firstDay()),
                        calendar.beginningOf(year.lastDay().plusDays(1)),
                        programme));
    }
}
