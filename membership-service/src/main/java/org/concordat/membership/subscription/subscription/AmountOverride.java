package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why an amount is not the rate card's, and the two who decided so. */
@Embeddable
public record AmountOverride(
        @Column(name = "override_reason") String reason,
        @Column(name = "override_proposed_by") String proposedBy,
        @Column(name = "override_approved_by") String approvedBy) {}
