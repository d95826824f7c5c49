package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;

/**
 * An amount other than the rate card's that somebody has proposed and nobody has decided on yet.
 *
 * @param by who proposed it, as their token names them
 */
@Embeddable
public record AmountProposal(Money amount, String reason, String by) {}
