package org.concordat.programme.sharing.learning.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.learning.LearningExchange;
import org.concordat.programme.sharing.learning.LearningOfTheRegion;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who could teach whom, over HTTP. */
@Path("/v1/learning-exchange")
@Tag(name = "Learning")
public class LearningExchangeResource {

    private final LearningOfTheRegion learning;

    LearningExchangeResource(LearningOfTheRegion learning) {
        this.learning = learning;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Show who could teach whom",
            description =
                    "About a theme, by the plans of a financial year that are in force: teachers have a strength of 2 or more"
                            + " and are willing, learners have a need. None is named as its own teacher, nor as that of whom"
                            + " it follows.")
    public LearningExchange getLearningExchange(
            @QueryParam("theme")
                    @NotNull
                    @Size(max = 50)
                    @KnownCode(of = Themes.class)
                    @Parameter(description = "Code of the theme")
                    String theme,
            @QueryParam("financialYear") @NotNull @Parameter(example = "2008-09", description = "The year of the plans")
                    FinancialYear financialYear,
            @QueryParam("asAt")
                    @Parameter(
                            description =
                                    "The day of that year on which the plans are in force, each while its"
                                            + " organisation is there; when left out today, or the day of the year that is next to it")
                    LocalDate asAt) {
        return learning.exchange(theme, financialYear, asAt);
    }
}
