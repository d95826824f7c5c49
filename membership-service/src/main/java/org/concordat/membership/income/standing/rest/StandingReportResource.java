package org.concordat.membership.income.standing.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.membership.income.standing.Assessing;
import org.concordat.membership.income.standing.StandingReport;
import org.concordat.membership.register.organisation.Standing;
import org.concordat.membership.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How all organisations stand, over HTTP. */
@Path("/v1/standings")
@Tag(name = "Standing")
public class StandingReportResource {

    private final Assessing assessing;

    StandingReportResource(Assessing assessing) {
        this.assessing = assessing;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INCOME)
    @Operation(
            summary = "Read how all organisations stand",
            description =
                    "As at a day and a year before; in all, by type, by sub-region and organisation by organisation.")
    public StandingReport getStandings(
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when left out") LocalDate asAt,
            @QueryParam("standing") @Parameter(description = "List only organisations that stand so")
                    Standing standing) {
        return assessing.report(asAt, standing);
    }
}
