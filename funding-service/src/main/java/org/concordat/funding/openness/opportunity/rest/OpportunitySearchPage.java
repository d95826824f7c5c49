package org.concordat.funding.openness.opportunity.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.openness.opportunity.FoundOpportunities;
import org.concordat.funding.openness.opportunity.Opportunity;
import org.concordat.funding.openness.opportunity.OpportunityFilters;
import org.concordat.funding.openness.opportunity.PageOfItems;

/** A page of what a search has found in the envelope of the CommonGrants protocol, with how it was found. */
public record OpportunitySearchPage(
        int status,
        @Size(max = 50) String message,
        @Size(max = PageOfItems.MOST_ITEMS) List<Opportunity> items,
        OpportunityPage.PaginationInfo paginationInfo,
        SortInfo sortInfo,
        FilterInfo filterInfo) {

    /** In which order the items stand. */
    public record SortInfo(
            @Size(max = 50) String sortBy, @Size(max = 4) String sortOrder) {}

    /** What the items were narrowed by. */
    public record FilterInfo(OpportunityFilters filters) {}

    static OpportunitySearchPage of(FoundOpportunities found, SearchOpportunities asked) {
        return new OpportunitySearchPage(
                200,
                "Success",
                found.page(),
                OpportunityPage.PaginationInfo.of(found, asked.page()),
                new SortInfo(asked.order().sortBy(), asked.order().direction()),
                new FilterInfo(asked.filtersAsked()));
    }
}
