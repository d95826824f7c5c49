package org.concordat.funding.fund.receipt;

import java.util.List;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Subscription payments for which there is no fund yet. */
public interface WaitingPayments {

    /**
     * To the end of the transaction, nobody else keeps or takes waiting payments: so that a payment that comes while a
     * fund is being marked cannot fall between the two.
     */
    void hold();

    /** A payment that waits already stays as it is. */
    void keep(Payment payment);

    /** All that wait, in the order they came; they wait no longer. */
    List<Payment> takeAll();

    Page<Payment> list(PageRequest page);
}
