package org.concordat.membership.subscription.payment;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/**
 * Which credits are asked for; what is {@code null} does not narrow.
 *
 * @param open true for those of which something is left, false for the others
 * @param boundary the only organisation whose credits the caller may see
 */
public record CreditFilter(UUID organisation, FinancialYear financialYear, Boolean open, UUID boundary) {}
