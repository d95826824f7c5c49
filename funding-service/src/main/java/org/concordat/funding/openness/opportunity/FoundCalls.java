package org.concordat.funding.openness.opportunity;

import java.util.List;

/**
 * A page of calls.
 *
 * @param inAll how many there are on all pages
 */
public record FoundCalls(List<PublicCall> page, int inAll) {}
