package org.concordat.reporting.feed.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** "Reports owe their readers a due list: what, whose, until when": reporting.md, At the boundaries. */
@ApplicationScoped
public class ListingDueItems {

    private final DueItems items;
    private final BusinessCalendar calendar;

    ListingDueItems(DueItems items, BusinessCalendar calendar) {
        this.items = items;
        this.calendar = calendar;
    }

    /** @param asAt {@code null} for today */
    public Page<DueItem> list(DueFilter filter, LocalDate asAt, PageRequest page) {
        return items.list(filter, calendar.orToday(asAt), page);
    }
}
