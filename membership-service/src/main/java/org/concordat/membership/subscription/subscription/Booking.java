package org.concordat.membership.subscription.subscription;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.time.FinancialYear;

/** What is booked on the account of a subscription: a fact that never changes. */
@MappedSuperclass
public abstract class Booking extends Aggregate {

    private UUID subscription;
    private UUID organisation;
    private FinancialYear financialYear;

    protected Booking() {}

    protected Booking(Subscription subscription) {
        this.subscription = subscription.id();
        this.organisation = subscription.organisation();
        this.financialYear = subscription.financialYear();
    }

    public UUID subscription() {
        return subscription;
    }

    /** What the other services see of every booking. */
    public record Booked(UUID id, UUID subscription, UUID organisation, FinancialYear financialYear) {}

    Booked booked() {
        return new Booked(id(), subscription, organisation, financialYear);
    }
}
