package org.concordat.programme.benefit.saving.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.benefit.saving.Claiming;
import org.concordat.programme.benefit.saving.SavingSummaryView;
import org.concordat.programme.benefit.saving.SavingView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Savings over HTTP; an organisation's user reaches those of its own organisation. */
@Path("/v1/savings")
@Tag(name = "Savings", description = "What organisations save, how far it is proven, and what counts once only")
public class SavingResource {

    private final Claiming claiming;
    private final VisibleSavings visible;
    private final History history;
    private final Caller caller;

    SavingResource(Claiming claiming, VisibleSavings visible, History history, Caller caller) {
        this.claiming = claiming;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SAVINGS)
    @Operation(
            summary = "List savings",
            description = "From the first claimed on, narrowed by the filters that are sent.")
    public Page<SavingSummaryView> listSavings(
            @BeanParam @Valid SavingQuery query, @BeanParam @Valid PageRequest page) {
        return claiming.list(query.filter(caller.boundary().orElse(null)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CLAIM_SAVINGS)
    @Operation(
            summary = "Claim a saving",
            description = "Of an organisation, through an activity or a project, with a range for each year. An"
                    + " organisation's user claims what its own organisation saves.")
    public RestResponse<SavingView> claimSaving(@NotNull @Valid ClaimSaving request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        SavingView saving = claiming.claim(request.claim(), request.effective());
        return Answers.created("/v1/savings/" + saving.id(), saving);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SAVINGS)
    @Operation(
            summary = "Read a saving",
            description = "With its amounts by year, its evidence, and whether another counts in its place.")
    public SavingView getSaving(@PathParam("id") UUID id) {
        return visible.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CLAIM_SAVINGS)
    @Operation(
            summary = "Amend a saving",
            description = "A merge patch of one that is CLAIMED: what is left out stays, what is sent replaces.")
    public SavingView amendSaving(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendSaving request) {
        return claiming.amend(request.amendment(visible.id(id), ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SAVINGS)
    @Operation(summary = "History of a saving", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSavingHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.id(id), page);
    }
}
