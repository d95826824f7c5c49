package org.concordat.membership.subscription.document;

import java.util.Optional;
import org.concordat.membership.subscription.subscription.SubscriptionId;

/** Invoices and credit notes as they were issued; none is ever changed. */
public interface IssuedBills {

    void keep(SubscriptionId subscription, Bill bill);

    /** Empty for what was issued before documents were kept, and for what was imported from earlier books. */
    Optional<Bill> byNumber(String number);
}
