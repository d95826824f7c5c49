package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/**
 * Which subscriptions are asked for; what is {@code null} does not narrow.
 *
 * @param boundary the only organisation whose subscriptions the caller may see
 */
public record SubscriptionFilter(
        FinancialYear financialYear,
        UUID organisation,
        SubscriptionStatus status,
        String type,
        String subRegion,
        UUID boundary) {}
