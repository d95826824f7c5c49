package org.concordat.funding.openness.opportunity.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.openness.opportunity.FoundOpportunities;
import org.concordat.funding.openness.opportunity.Opportunity;
import org.concordat.funding.openness.opportunity.PageOfItems;

/** A page of opportunities in the envelope of the CommonGrants protocol. */
public record OpportunityPage(
        int status,
        @Size(max = 50) String message,
        @Size(max = PageOfItems.MOST_ITEMS) List<Opportunity> items,
        PaginationInfo paginationInfo) {

    /** Which page it is, and of how many. */
    public record PaginationInfo(int page, int pageSize, int totalItems, int totalPages) {

        static PaginationInfo of(FoundOpportunities found, PageOfItems page) {
            return new PaginationInfo(page.number(), page.size(), found.inAll(), page.pagesOf(found.inAll()));
        }
    }

    static OpportunityPage of(FoundOpportunities found, PageOfItems page) {
        return new OpportunityPage(200, "Success", found.page(), PaginationInfo.of(found, page));
    }
}
