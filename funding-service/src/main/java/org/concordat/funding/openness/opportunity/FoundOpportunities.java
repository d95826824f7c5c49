package org.concordat.funding.openness.opportunity;

import java.util.List;

/**
 * A page of opportunities.
 *
 * @param inAll how many there are on all pages
 */
public record FoundOpportunities(List<Opportunity> page, int inAll) {}
