package org.concordat.funding.openness.opportunity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.concordat.funding.openness.opportunity.OpportunityFilters;
import org.concordat.funding.openness.opportunity.OpportunityOrder;
import org.concordat.funding.openness.opportunity.OpportunitySearch;
import org.concordat.funding.openness.opportunity.PageOfItems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a grant finder looks for, in the shape of the CommonGrants protocol. */
public record SearchOpportunities(
        @Size(max = 200)
        @Schema(examples = "shared services", description = "Words that the title or the description has")
        String search,

        @Valid OpportunityFilters filters,
        @Valid Sorting sorting,
        @Valid Pagination pagination) {

    private static final Sorting USUAL_ORDER = new Sorting(OpportunityOrder.LAST_MODIFIED_AT.toString(), null);
    private static final Pagination FIRST_PAGE = new Pagination(null, null);
    private static final String DESCENDING = "desc";

    /** In which order. */
    @Schema(name = "OpportunitySorting")
    public record Sorting(
            @NotNull @Size(max = 50) @Pattern(regexp = OpportunityOrder.NAMES) @Schema(examples = "keyDates.closeDate")
            String sortBy,

            @Size(max = 4) @Pattern(regexp = "^(asc|desc)$") @Schema(description = "asc or desc; desc when left out")
            String sortOrder) {

        OpportunityOrder order() {
            return OpportunityOrder.named(sortBy);
        }

        String direction() {
            return sortOrder == null ? DESCENDING : sortOrder;
        }
    }

    /** Which page. */
    @Schema(name = "OpportunityPagination")
    public record Pagination(
            @Min(1) @Max(PageOfItems.MOST_PAGES) @Schema(description = "From 1 on; 1 when left out")
            Integer page,

            @Min(1) @Max(PageOfItems.MOST_ITEMS) @Schema(description = "Items per page; 100 when left out")
            Integer pageSize) {

        PageOfItems asked() {
            return new PageOfItems(page == null ? 1 : page, pageSize == null ? PageOfItems.MOST_ITEMS : pageSize);
        }
    }

    OpportunitySearch asked() {
        return new OpportunitySearch(
                words(), filtersAsked(), order().order(), order().direction().equals(DESCENDING), page());
    }

    private List<String> words() {
        return search == null
                ? List.of()
                : Arrays.stream(search.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    OpportunityFilters filtersAsked() {
        return filters == null ? OpportunityFilters.NONE : filters;
    }

    Sorting order() {
        return sorting == null ? USUAL_ORDER : sorting;
    }

    PageOfItems page() {
        return (pagination == null ? FIRST_PAGE : pagination).asked();
    }
}
