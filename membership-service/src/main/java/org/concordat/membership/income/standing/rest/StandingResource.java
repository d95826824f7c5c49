package org.concordat.membership.income.standing.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.income.standing.Assessing;
import org.concordat.membership.income.standing.OrganisationStanding;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an organisation stands, over HTTP. */
@Path("/v1/organisations/{id}/standing")
@Tag(name = "Standing", description = "Who is a member in good standing, in arrears, lapsed, or none")
public class StandingResource {

    private final Assessing assessing;
    private final Caller caller;

    StandingResource(Assessing assessing, Caller caller) {
        this.assessing = assessing;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(
            summary = "Read how an organisation stands",
            description = "As at a day. A member that owes something overdue, for whatever year, is in arrears.")
    public OrganisationStanding getStanding(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when left out")
                    LocalDate asAt) {
        caller.requireWithinBoundary(id, "organisation", id);
        return assessing.of(id, asAt);
    }
}
