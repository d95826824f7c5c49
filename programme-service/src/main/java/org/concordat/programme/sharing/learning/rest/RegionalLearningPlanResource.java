package org.concordat.programme.sharing.learning.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.learning.LearningOfTheRegion;
import org.concordat.programme.sharing.learning.RegionalLearningPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The learning plan of the region over HTTP. */
@Path("/v1/regional-learning-plan")
@Tag(name = "Learning")
public class RegionalLearningPlanResource {

    private final LearningOfTheRegion learning;

    RegionalLearningPlanResource(LearningOfTheRegion learning) {
        this.learning = learning;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Read the regional learning plan",
            description = "Need against strength by theme, in the region and in each sub-region: sums over the plans"
                    + " that are in force, each with how many plans it adds up.")
    public RegionalLearningPlan getRegionalLearningPlan(
            @QueryParam("financialYear") @NotNull @Parameter(example = "2008-09", description = "The year of the plans")
                    FinancialYear financialYear,
            @QueryParam("asAt")
                    @Parameter(
                            description =
                                    "The day of that year on which the plans are in force, each while its"
                                            + " organisation is there; when left out today, or the day of the year that is next to it")
                    LocalDate asAt) {
        return learning.plan(financialYear, asAt);
    }
}
