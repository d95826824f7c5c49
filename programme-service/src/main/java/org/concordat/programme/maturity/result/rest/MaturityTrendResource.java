package org.concordat.programme.maturity.result.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.programme.maturity.result.MaturityTrend;
import org.concordat.programme.maturity.result.ReadingTrends;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Round on round, over HTTP. */
@Path("/v1/maturity-trends")
@Tag(name = "Maturity")
public class MaturityTrendResource {

    private final ReadingTrends trends;
    private final VisibleAnswers visible;

    MaturityTrendResource(ReadingTrends trends, VisibleAnswers visible) {
        this.trends = trends;
        this.visible = visible;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(
            summary = "Read how dimensions score round on round",
            description =
                    "In all closed rounds of the editions of a questionnaire: of the region, or of a sub-region, or of"
                            + " an organisation for itself and the partnership's officers. Small bases are withheld.")
    public MaturityTrend getMaturityTrend(
            @QueryParam("questionnaire")
                    @NotNull
                    @Size(max = 50)
                    @Parameter(example = "BUSINESS_IMPROVEMENT", description = "Code of a known questionnaire")
                    String questionnaire,
            @QueryParam("organisation")
                    @Parameter(description = "What this organisation answered; not together with a sub-region")
                    UUID organisation,
            @QueryParam("subRegion")
                    @Size(max = 50)
                    @Parameter(
                            description = "What this sub-region answered; of a questionnaire about competency nothing,"
                                    + " which is divided by role")
                    String subRegion) {
        visible.requireOneScope(organisation, subRegion);
        if (organisation != null) {
            return trends.ofOrganisation(questionnaire, visible.own(organisation));
        }
        return subRegion == null ? trends.ofRegion(questionnaire) : trends.ofSubRegion(questionnaire, subRegion);
    }
}
