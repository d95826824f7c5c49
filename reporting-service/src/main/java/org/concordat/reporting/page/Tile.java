package org.concordat.reporting.page;

/**
 * One figure of the region at a glance.
 *
 * @param ofHowMany what the figure is measured by: "of £230,500.00 invoiced"
 * @param topic where more is said
 */
public record Tile(String title, String figure, String ofHowMany, Topic topic) {}
