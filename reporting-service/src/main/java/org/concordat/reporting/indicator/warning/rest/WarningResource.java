package org.concordat.reporting.indicator.warning.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.warning.DecidingWarnings;
import org.concordat.reporting.indicator.warning.WarningFilter;
import org.concordat.reporting.indicator.warning.WarningStatus;
import org.concordat.reporting.indicator.warning.WarningSummaryView;
import org.concordat.reporting.indicator.warning.WarningView;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Early warnings over HTTP; an organisation's user sees those of its own organisation and no other. */
@Path("/v1/warnings")
@Tag(name = "Indicators")
public class WarningResource {

    private final DecidingWarnings warnings;
    private final Caller caller;
    private final History history;

    WarningResource(DecidingWarnings warnings, Caller caller, History history) {
        this.warnings = warnings;
        this.caller = caller;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "List early warnings",
            description =
                    "Who should be offered support: two comparable final values running are worse by more than the"
                            + " tolerance, or one is below the floor. In the order in which they first opened.")
    public Page<WarningSummaryView> listWarnings(
            @QueryParam("indicator") @Size(max = 50) @Parameter(description = "Only warnings about this indicator")
                    String indicator,
            @QueryParam("organisation") @Parameter(description = "Only warnings about this organisation")
                    OrganisationId organisation,
            @QueryParam("subRegion") @Size(max = 50) @Parameter(description = "Only warnings in this sub-region")
                    String subRegion,
            @QueryParam("status") @Parameter(description = "Only warnings that stand so") WarningStatus status,
            @BeanParam @Valid PageRequest page) {
        return warnings.list(
                new WarningFilter(indicator, organisation, subRegion, status, caller.boundary(OrganisationId::new)),
                page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read an early warning", description = "With the values that it rests on.")
    public WarningView getWarning(@PathParam("id") UUID id) {
        WarningView warning = warnings.get(id);
        caller.requireWithinBoundary(warning.organisation(), "warning", id);
        return warning;
    }

    @POST
    @Idempotent
    @Path("/{id}/decisions")
    @PermissionsAllowed(Rights.DECIDE_WARNINGS)
    @Operation(
            summary = "Close an early warning",
            description = "By a decision with who decided and why. The same cause does not open it again.")
    public RestResponse<WarningView> closeWarning(@PathParam("id") UUID id, @NotNull @Valid CloseWarning request) {
        return RestResponse.ok(warnings.close(id, request.decidedBy(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of an early warning", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listWarningHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getWarning(id).id(), page);
    }
}
