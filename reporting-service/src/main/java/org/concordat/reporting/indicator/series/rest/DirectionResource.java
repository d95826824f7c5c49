package org.concordat.reporting.indicator.series.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.series.DirectionCounts;
import org.concordat.reporting.indicator.series.DirectionView;
import org.concordat.reporting.indicator.series.ReadingSeries;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Directions of travel over HTTP, organisation by organisation. */
@Path("/v1/indicators/{id}/directions")
@Tag(name = "Indicators")
public class DirectionResource {

    private final ReadingSeries reading;
    private final Caller caller;

    DirectionResource(ReadingSeries reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "List directions of travel",
            description =
                    "Where each organisation stands with an indicator: better or worse than in the period before by"
                            + " more than the tolerance, or steady. Not judged across a split or broken series, nor"
                            + " from values that are missing or provisional. By organisation's id.")
    public Page<DirectionView> listDirections(
            @PathParam("id") UUID id, @BeanParam @Valid DirectionQuery query, @BeanParam @Valid PageRequest page) {
        return reading.directions(id, query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Count directions of travel", description = "How many of those that the list shows go where.")
    public DirectionCounts getDirectionCounts(@PathParam("id") UUID id, @BeanParam @Valid DirectionQuery query) {
        return reading.count(id, query.filter(caller.boundary(OrganisationId::new)));
    }
}
