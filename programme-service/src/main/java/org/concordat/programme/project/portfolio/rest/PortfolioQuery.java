package org.concordat.programme.project.portfolio.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.portfolio.PortfolioGroup;
import org.concordat.programme.project.portfolio.Portfolios;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects a caller wants to see together, and by what. */
public class PortfolioQuery {

    @QueryParam("by")
    @NotNull
    @Parameter(
            description = "What a row stands for. A project counts with its lead and each partner, and with each of"
                    + " its themes",
            example = "PROGRAMME")
    PortfolioGroup by;

    @QueryParam("programme")
    @Parameter(description = "Only projects of this programme")
    UUID programme;

    @QueryParam("subRegion")
    @Size(max = 50)
    @Parameter(description = "Only projects of the sub-region with this code")
    String subRegion;

    @QueryParam("theme")
    @Size(max = 50)
    @Parameter(description = "Only projects of the theme with this code and of all that stand under it")
    String theme;

    @QueryParam("organisation")
    @Parameter(description = "Only projects that this organisation leads or takes part in")
    UUID organisation;

    @QueryParam("financialYear")
    @Parameter(description = "Only the money and the benefits of this year; all years when absent")
    FinancialYear financialYear;

    Portfolios.Asked asked(UUID boundary) {
        return new Portfolios.Asked(by, programme, subRegion, theme, organisation, boundary, financialYear);
    }
}
