package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;

/**
 * An amount other than the rate card's that somebody has proposed and nobody has decided on yet.
 *
 * @param by who proposed it, as their token names them
 */
@Embeddable
public record AmountProposal(
        @Column(name = "proposed_amount") Money amount,
        @Column(name = "proposal_reason") String reason,
        @Column(name = "proposed_by") String by) {}
