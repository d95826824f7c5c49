package org.concordat.programme.event.charge;

import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What is to be invoiced for places at events. */
public interface Charges {

    /** By when the events start. */
    Page<ChargeView> list(ChargeFilter filter, PageRequest page);
}
