package org.concordat.membership.subscription.payment;

import java.util.UUID;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The credits of all organisations. */
public interface Credits extends Aggregates<Credit> {

    /** In the order they were received. */
    Page<Credit> page(CreditFilter filter, PageRequest request);

    /** Whether a credit for the subscription, of the same amount, day and reference, is on the books. */
    boolean isTaken(UUID subscription, Payment.Details details);
}
