package org.concordat.funding.openness.opportunity.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.funding.openness.opportunity.OpportunityReading;
import org.concordat.funding.openness.opportunity.OpportunitySearch;
import org.concordat.funding.openness.opportunity.PageOfItems;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Calls over HTTP in the shape of the CommonGrants protocol, whose base address is this service's version. */
@Path("/v1/common-grants/opportunities")
@Tag(
        name = "Opportunities",
        description = "Calls that are open to everybody, for grant finders, in the shape of the CommonGrants protocol")
public class OpportunityResource {

    private final OpportunityReading reading;

    OpportunityResource(OpportunityReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CALLS)
    @Operation(
            summary = "Read opportunities",
            description =
                    "Published calls that are open to everybody, closed ones too; the latest changed first. Drafts,"
                            + " calls by invitation and commissions are none. Pages have numbers, as the protocol wants it;"
                            + " there are at most 100 of at most 100 items, so that no page costs more than reading those. To"
                            + " read calls without a limit, list calls.")
    public OpportunityPage readOpportunities(
            @QueryParam("page")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(PageOfItems.MOST_PAGES)
                    @Parameter(description = "The page, from 1 on")
                    int page,
            @QueryParam("pageSize")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(PageOfItems.MOST_ITEMS)
                    @Parameter(description = "Items per page, at most 100")
                    int pageSize) {
        var asked = new PageOfItems(page, pageSize);
        return OpportunityPage.of(reading.find(OpportunitySearch.all(asked)), asked);
    }

    @GET
    @Path("/{oppId}")
    @PermissionsAllowed(Rights.READ_CALLS)
    @Operation(summary = "Read an opportunity", description = "A published call that is open to everybody.")
    public OpportunityAnswer getOpportunity(@PathParam("oppId") UUID id) {
        return OpportunityAnswer.of(reading.get(id));
    }

    @POST
    @Idempotent
    @Path("/search")
    @PermissionsAllowed(Rights.READ_CALLS)
    @Operation(
            summary = "Search opportunities",
            description =
                    "Finds calls by words of their title and description and by the protocol's own filters, all of"
                            + " which hold. Filters and orders of one's own are refused. Amounts are in pounds. Nothing is"
                            + " changed.")
    public RestResponse<OpportunitySearchPage> searchOpportunities(@NotNull @Valid SearchOpportunities request) {
        return RestResponse.ok(OpportunitySearchPage.of(reading.find(request.asked()), request));
    }
}
