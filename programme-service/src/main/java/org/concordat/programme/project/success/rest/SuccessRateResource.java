package org.concordat.programme.project.success.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.success.RatingSuccess;
import org.concordat.programme.project.success.SuccessRate;
import org.concordat.programme.project.success.SuccessRates;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of closed projects over HTTP. */
@Path("/v1/success-rates")
@Tag(name = "Gates", description = "What lets projects from one stage into the next")
public class SuccessRateResource {

    private final RatingSuccess rating;

    SuccessRateResource(RatingSuccess rating) {
        this.rating = rating;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "List success rates",
            description = "Of the projects that were closed, by programme and kind: how many answered each question of"
                    + " their review with yes, partly and no, and the share of yes among them.")
    public Page<SuccessRate> listSuccessRates(
            @QueryParam("programme") @Parameter(description = "Only projects of this programme") UUID programme,
            @QueryParam("kind") @Size(max = 50) @Parameter(description = "Only projects of the kind with this code")
                    String kind,
            @QueryParam("financialYear") @Parameter(description = "Only projects that were closed in this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return rating.of(new SuccessRates.Asked(programme, kind, financialYear), page);
    }
}
