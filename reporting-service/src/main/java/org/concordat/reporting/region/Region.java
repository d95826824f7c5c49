package org.concordat.reporting.region;

/** How many public bodies there are in the region on a day, and how many of them are councils. */
public record Region(int organisations, int councils) {}
