package org.concordat.programme.sharing.adoption.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.adoption.AdoptionGraph;
import org.concordat.programme.sharing.adoption.LearningFromOthers;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who learns from whom, over HTTP. */
@Path("/v1/adoption-graph")
@Tag(name = "Adoptions")
public class AdoptionGraphResource {

    private final LearningFromOthers learning;

    AdoptionGraphResource(LearningFromOthers learning) {
        this.learning = learning;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Show who learns from whom",
            description =
                    "Organisations, and edges from each that others learn from to each that has adopted something,"
                            + " with how often. Of the adoptions that hold, each under the organisation that it was then.")
    public AdoptionGraph getAdoptionGraph(
            @QueryParam("theme")
                    @Size(max = 50)
                    @KnownCode(of = Themes.class)
                    @Parameter(description = "Only practices of this theme and of all that stand under it")
                    String theme,
            @QueryParam("serviceArea")
                    @Size(max = 100)
                    @Parameter(description = "Only practices in this service, in any case")
                    String serviceArea,
            @QueryParam("financialYear") @Parameter(description = "Only what was adopted in this year")
                    FinancialYear financialYear) {
        return learning.graph(new AdoptionGraph.Asked(theme, serviceArea, financialYear));
    }
}
