package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Embeddable;

/** Why an amount is not the rate card's, and the two who decided so. */
@Embeddable
public record AmountOverride(String reason, String proposedBy, String approvedBy) {}
