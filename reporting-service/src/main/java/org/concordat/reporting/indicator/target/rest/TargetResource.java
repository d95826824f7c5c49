package org.concordat.reporting.indicator.target.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.target.KeepingTargets;
import org.concordat.reporting.indicator.target.TargetFilter;
import org.concordat.reporting.indicator.target.TargetSummaryView;
import org.concordat.reporting.indicator.target.TargetView;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Targets over HTTP; an organisation's user sees its own, and those for all. */
@Path("/v1/targets")
@Tag(name = "Indicators")
public class TargetResource {

    private final KeepingTargets targets;
    private final Caller caller;
    private final History history;

    TargetResource(KeepingTargets targets, Caller caller, History history) {
        this.targets = targets;
        this.caller = caller;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "List targets",
            description = "By indicator, period and organisation. Those of several sources about the same stand beside"
                    + " each other, with a mark when the latest versions of two sources differ; none is averaged.")
    public Page<TargetSummaryView> listTargets(
            @QueryParam("indicator") @Size(max = 50) @Parameter(description = "Only targets of this indicator")
                    String indicator,
            @QueryParam("organisation") @Parameter(description = "Only targets of this organisation")
                    OrganisationId organisation,
            @QueryParam("firstDay") @Parameter(description = "Only targets for periods that begin on this day")
                    LocalDate firstDay,
            @QueryParam("source") @Size(max = 200) @Parameter(description = "Only targets that this source sets")
                    String source,
            @QueryParam("partOf") @Parameter(description = "Only the parts of this target") UUID partOf,
            @BeanParam @Valid PageRequest page) {
        return targets.list(new TargetFilter(indicator, organisation, firstDay, source, partOf, boundary()), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Create a target",
            description =
                    "What a version of a source says once for an indicator, a period, and an organisation or all.")
    public RestResponse<TargetView> createTarget(@NotNull @Valid CreateTarget request) {
        TargetView target = targets.create(request.of(), request.saidBy(), request.value(), request.effective());
        return Answers.created("/v1/targets/" + target.id(), target);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read a target", description = "With its source, and how it was split.")
    public TargetView getTarget(@PathParam("id") UUID id) {
        return targets.get(id, boundary());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend a target",
            description =
                    "Its value, where it was recorded wrongly, until it is apportioned. A merge patch: what is left"
                            + " out stays. What a source says in another version is another target.")
    public TargetView amendTarget(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendTarget request) {
        return targets.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of a target", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listTargetHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getTarget(id).id(), page);
    }

    private OrganisationId boundary() {
        return caller.boundary(OrganisationId::new);
    }
}
