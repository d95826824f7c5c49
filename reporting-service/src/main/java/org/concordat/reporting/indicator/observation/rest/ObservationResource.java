package org.concordat.reporting.indicator.observation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.observation.ObservationFilter;
import org.concordat.reporting.indicator.observation.ObservationStatus;
import org.concordat.reporting.indicator.observation.ObservationSummaryView;
import org.concordat.reporting.indicator.observation.ObservationView;
import org.concordat.reporting.indicator.observation.Observing;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Observations over HTTP; an organisation's user sees its own, and of others what is final and visible. */
@Path("/v1/observations")
@Tag(name = "Indicators")
public class ObservationResource {

    private final Observing observing;
    private final Caller caller;
    private final History history;

    ObservationResource(Observing observing, Caller caller, History history) {
        this.observing = observing;
        this.caller = caller;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List observations", description = "In the order in which they were first recorded.")
    public Page<ObservationSummaryView> listObservations(
            @QueryParam("indicator") @Size(max = 50) @Parameter(description = "Only observations of this indicator")
                    String indicator,
            @QueryParam("organisation") @Parameter(description = "Only observations at this organisation")
                    OrganisationId organisation,
            @QueryParam("firstDay") @Parameter(description = "Only observations about periods that begin on this day")
                    LocalDate firstDay,
            @QueryParam("status") @Parameter(description = "Only observations that stand so") ObservationStatus status,
            @BeanParam @Valid PageRequest page) {
        return observing.list(
                new ObservationFilter(indicator, organisation, firstDay, status, caller.boundary(OrganisationId::new)),
                page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read an observation", description = "With what it was before it was revised.")
    public ObservationView getObservation(@PathParam("id") UUID id) {
        return observing.get(id, caller.boundary(OrganisationId::new));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "History of an observation",
            description = "Who changed what, when and why; oldest first. For its owner and the partnership's staff.")
    public Page<HistoryEntry> listObservationHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        ObservationView observation = getObservation(id);
        caller.requireWithinBoundary(observation.organisation(), "observation", id);
        return history.of(observation.id(), page);
    }
}
