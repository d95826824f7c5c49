package org.concordat.reporting.indicator.comparison.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.comparison.Comparing;
import org.concordat.reporting.indicator.comparison.ComparisonView;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons over HTTP; an organisation's user sees its own value, and of others what is final and visible. */
@Path("/v1/comparison-groups/{id}/comparisons/{indicator}")
@Tag(name = "Indicators")
public class ComparisonResource {

    private final Comparing comparing;
    private final Caller caller;

    ComparisonResource(Comparing comparing, Caller caller) {
        this.comparing = comparing;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "Compare organisations",
            description = "The final values of a group for a period, with inclusive quartiles of figures, and"
                    + " ranks where the indicator allows them. Who has no value is left out.")
    public ComparisonView getComparison(
            @PathParam("id") UUID id,
            @PathParam("indicator") @Size(max = 50) String indicator,
            @QueryParam("lastDay")
                    @Parameter(description = "The day on which the period ends; without it, the latest with a value")
                    LocalDate lastDay) {
        return comparing.compare(id, indicator, lastDay, caller.boundary(OrganisationId::new));
    }
}
