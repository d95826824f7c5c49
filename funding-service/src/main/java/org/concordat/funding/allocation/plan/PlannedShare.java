package org.concordat.funding.allocation.plan;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;

/**
 * What a plan gives a sub-region.
 *
 * @param share once its gate is open
 * @param gated whether it has a gate
 * @param held what the gate holds while it is closed
 */
@Embeddable
record PlannedShare(Money share, boolean gated, Money held) {}
