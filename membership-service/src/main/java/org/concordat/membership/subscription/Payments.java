package org.concordat.membership.subscription;

import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The payments for subscriptions. */
public interface Payments {

    Page<Payment> of(UUID subscription, PageRequest request);

    void save(Payment payment);
}
