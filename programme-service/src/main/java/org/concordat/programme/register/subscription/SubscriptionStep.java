package org.concordat.programme.register.subscription;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/**
 * How a subscription stands after a step that membership told of.
 *
 * @param version of the subscription, which orders its steps
 * @param effectiveOn the day from which it stands so
 * @param inForce whether its organisation is a member of that year
 */
public record SubscriptionStep(
        UUID subscription,
        long version,
        UUID organisation,
        FinancialYear financialYear,
        LocalDate effectiveOn,
        boolean inForce) {}
