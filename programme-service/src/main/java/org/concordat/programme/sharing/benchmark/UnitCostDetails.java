package org.concordat.programme.sharing.benchmark;

/**
 * What an organisation says of a cost.
 *
 * @param shown whether it agreed that others see it
 */
public record UnitCostDetails(CostModel cost, boolean shown) {}
