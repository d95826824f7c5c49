package org.concordat.programme.project.gate.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.gate.CountingGates;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How gates ended over HTTP. */
@Path("/v1/gate-results")
@Tag(name = "Gates", description = "What lets projects from one stage into the next")
public class GateResultResource {

    private final CountingGates counting;

    GateResultResource(CountingGates counting) {
        this.counting = counting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Count how gates ended",
            description = "At how many projects each gate was decided, and how: refused at gate 1 of so many.")
    public CountingGates.GateResultsView countGateResults(
            @QueryParam("programme") @Parameter(description = "Only projects of this programme") UUID programme,
            @QueryParam("financialYear") @Parameter(description = "Only decisions of this year")
                    FinancialYear financialYear) {
        return counting.count(programme, financialYear);
    }
}
