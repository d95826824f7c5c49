package org.concordat.reporting.indicator.measure.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.rest.ReportQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which year's measures, and perhaps what one organisation decides of them. */
public class SuccessMeasuresQuery extends ReportQuery {

    @QueryParam("organisation")
    @Parameter(description = "One organisation, to see what it decides alone; the figures are those of all")
    UUID organisation;

    Scope scopeOfOne() {
        return scope().about(organisation);
    }
}
