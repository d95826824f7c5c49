package org.concordat.programme.project.portfolio.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.security.Caller;
import org.concordat.platform.table.Tabular;
import org.concordat.programme.project.portfolio.Portfolio;
import org.concordat.programme.project.portfolio.ReadingPortfolio;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How projects stand over HTTP; an organisation's user sees those that its own organisation leads or takes part in. */
@Path("/v1/portfolio")
@Tag(name = "Portfolio", description = "How all projects stand, on one page")
public class PortfolioResource {

    private final ReadingPortfolio reading;
    private final Caller caller;

    PortfolioResource(ReadingPortfolio reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "Show how projects stand",
            description = "By organisation, sub-region, programme or theme: projects by stage and by how they go, what"
                    + " they cost and bring, open risks above appetite and reports that are overdue. As CSV the total"
                    + " is the last row, with TOTAL as its key.")
    public Portfolio getPortfolio(@BeanParam @Valid PortfolioQuery query) {
        return reading.of(query.asked(caller.boundary().orElse(null)));
    }
}
