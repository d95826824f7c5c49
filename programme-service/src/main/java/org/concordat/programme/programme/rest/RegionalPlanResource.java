package org.concordat.programme.programme.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ReadingRegionalPlan;
import org.concordat.programme.programme.RegionalPlan;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regional-plan")
@Tag(name = "Programmes", description = "What is done with the money, and what it is worth")
public class RegionalPlanResource {

    private final ReadingRegionalPlan reading;

    RegionalPlanResource(ReadingRegionalPlan reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Read the plan of the region",
            description =
                    "Of all programmes that run in a financial year: what each source brings, what activities plan and"
                            + " have spent of it, the gaps, and what doing it together saves.")
    public RegionalPlan getRegionalPlan(
            @QueryParam("financialYear") @NotNull @Parameter(example = "2008-09", description = "The year of the plan")
                    FinancialYear year) {
        return reading.of(year);
    }
}
