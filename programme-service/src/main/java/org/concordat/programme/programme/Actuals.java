package org.concordat.programme.programme;

import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Everything that was paid for activities, line by line. */
public interface Actuals {

    void keep(Actual actual);

    Optional<Actual> byId(ActivityId activity, ActualId actual);

    /** In the order in which they were recorded. */
    Page<Actual> list(ActivityId activity, PageRequest page);
}
