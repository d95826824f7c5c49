package org.concordat.reporting.feed.due;

import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What somebody has to do by a day. */
public interface DueItems {

    /**
     * By the day on which they are due.
     *
     * @param asAt the day at whose end they are still to be done
     */
    Page<DueItem> list(DueFilter filter, LocalDate asAt, PageRequest page);
}
