package org.concordat.reporting.indicator.measure.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.platform.security.Caller;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.indicator.measure.Evaluating;
import org.concordat.reporting.indicator.measure.SeriesView;
import org.concordat.reporting.indicator.measure.StandingView;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a measure stands, over HTTP. */
@Path("/v1/measures/{id}")
@Tag(name = "Measures")
public class MeasureStandingResource {

    private final Evaluating evaluating;
    private final Caller caller;

    MeasureStandingResource(Evaluating evaluating, Caller caller) {
        this.evaluating = evaluating;
        this.caller = caller;
    }

    @GET
    @Path("/standing")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "See how a measure stands",
            description =
                    "Its status with the figures behind it, and the organisations that decide it; as a table, all of"
                            + " these.")
    public StandingView getMeasureStanding(@PathParam("id") UUID id, @BeanParam @Valid MeasureMoment moment) {
        return evaluating.standing(id, moment.moment(), caller.boundary(OrganisationId::new));
    }

    @GET
    @Path("/series")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "See how a measure stood over time",
            description =
                    "At the end of each period of its indicator from the baseline day on, at the latest on the due day.")
    public SeriesView getMeasureSeries(@PathParam("id") UUID id, @BeanParam @Valid MeasureMoment moment) {
        return evaluating.series(id, moment.moment());
    }
}
