package org.concordat.reporting.indicator.series.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.openapi.RuleOnQuery;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.series.ReadingSeries;
import org.concordat.reporting.indicator.series.SeriesView;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Series over HTTP; an organisation's user sees all of its own, and of others what is final and visible. */
@Path("/v1/indicators/{id}/series")
@Tag(name = "Indicators")
public class SeriesResource {

    private final ReadingSeries reading;
    private final Caller caller;

    SeriesResource(ReadingSeries reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @RuleOnQuery("unknown-organisation: membership has told of no such organisation")
    @Operation(
            summary = "Read a series",
            description =
                    "What an indicator was at an organisation, period by period, with the direction of travel. For"
                            + " periods before a successor began it shows what the indicator lets it take from its"
                            + " predecessors. What is derived has no observations and no series: 422; ask for the standing"
                            + " of a measure of it.")
    public SeriesView getIndicatorSeries(
            @PathParam("id") UUID id,
            @QueryParam("organisation")
                    @Parameter(
                            description =
                                    "Whose series it is; only an organisation's user may leave it out, for its own")
                    OrganisationId organisation,
            @BeanParam @Valid MomentQuery query) {
        return reading.of(id, organisation, caller.boundary(OrganisationId::new), query.moment());
    }
}
