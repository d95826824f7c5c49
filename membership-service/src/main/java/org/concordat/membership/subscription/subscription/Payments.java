package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The payments for subscriptions. */
public interface Payments extends Aggregates<Payment> {

    Page<Payment> of(UUID subscription, PageRequest request);

    /** Whether a payment of the same amount, day and reference is on the books. */
    boolean isTaken(UUID subscription, Payment.Details details);
}
