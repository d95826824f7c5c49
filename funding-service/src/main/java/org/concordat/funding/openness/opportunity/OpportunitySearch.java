package org.concordat.funding.openness.opportunity;

import java.util.List;

/**
 * Which opportunities are asked for, in which order, and which page of them.
 *
 * @param words all of which the title or the description contains, in any case; empty for no condition
 * @param filters all of which hold
 */
public record OpportunitySearch(
        List<String> words, OpportunityFilters filters, OpportunityOrder order, boolean descending, PageOfItems page) {

    public OpportunitySearch {
        words = List.copyOf(words);
    }

    /** All of them, the latest changed first. */
    public static OpportunitySearch all(PageOfItems page) {
        return new OpportunitySearch(List.of(), OpportunityFilters.NONE, OpportunityOrder.LAST_MODIFIED_AT, true, page);
    }
}
