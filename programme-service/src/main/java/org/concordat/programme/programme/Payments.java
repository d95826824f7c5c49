package org.concordat.programme.programme;

import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Everything that was paid, line by line. */
public interface Payments {

    void keep(PaidFor what, PaymentLine line);

    Optional<PaymentLine> byId(PaidFor what, ActualId actual);

    /** In the order in which they were recorded. */
    Page<PaymentLine> list(PaidFor what, PageRequest page);
}
