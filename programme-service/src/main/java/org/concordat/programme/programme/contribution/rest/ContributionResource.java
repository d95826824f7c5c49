package org.concordat.programme.programme.contribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.programme.contribution.Contributing;
import org.concordat.programme.programme.contribution.ContributionView;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Contributions over HTTP; an organisation's user reaches those of its own organisation. */
@Path("/v1/contributions")
@Tag(name = "Contributions", description = "What organisations give to programmes without money")
public class ContributionResource {

    private final Contributing contributing;
    private final Caller caller;
    private final History history;

    ContributionResource(Contributing contributing, Caller caller, History history) {
        this.contributing = contributing;
        this.caller = caller;
        this.history = history;
    }

    /** Why a contribution counts no longer. */
    @Schema(name = "EndContribution")
    public record EndContribution(
            @Schema(nullable = true) LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_CONTRIBUTIONS)
    @Operation(
            summary = "List contributions",
            description = "From the first given on, narrowed by the filters that are sent.")
    public Page<ContributionView> listContributions(
            @BeanParam @Valid ContributionQuery query, @BeanParam @Valid PageRequest page) {
        return contributing.list(query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.STATE_CONTRIBUTIONS)
    @Operation(
            summary = "State a contribution",
            description = "What an organisation gave to a programme without money, its value as the organisation states"
                    + " it, and what shows it. An organisation's user states what its own organisation gave.")
    public RestResponse<ContributionView> stateContribution(@NotNull @Valid StateContribution request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        ContributionView contribution = contributing.state(request.giver(), request.details(), request.effective());
        return Answers.created("/v1/contributions/" + contribution.id(), contribution);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_CONTRIBUTIONS)
    @Operation(summary = "Read a contribution", description = "Also one that counts no longer, with the reason.")
    public ContributionView getContribution(@PathParam("id") UUID id) {
        ContributionView contribution = contributing.get(id);
        caller.requireWithinBoundary(contribution.organisation(), "contribution", id);
        return contribution;
    }

    @POST
    @Idempotent
    @Path("/{id}/confirmation")
    @PermissionsAllowed(Rights.CONFIRM_CONTRIBUTIONS)
    @Operation(
            summary = "Confirm a contribution",
            description = "Another person than who stated it has seen what shows it.")
    public RestResponse<ContributionView> confirmContribution(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(contributing.confirm(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/rejection")
    @PermissionsAllowed(Rights.CONFIRM_CONTRIBUTIONS)
    @Operation(
            summary = "Reject a contribution",
            description = "For a reason, by another person than who stated it. It counts nowhere.")
    public RestResponse<ContributionView> rejectContribution(
            @PathParam("id") UUID id, @NotNull @Valid EndContribution request) {
        return RestResponse.ok(contributing.reject(id, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.STATE_CONTRIBUTIONS)
    @Operation(
            summary = "Withdraw a contribution",
            description = "For a reason: it was stated by mistake. It stays readable and counts no longer.")
    public RestResponse<ContributionView> withdrawContribution(
            @PathParam("id") UUID id, @NotNull @Valid EndContribution request) {
        return RestResponse.ok(contributing.withdraw(id, caller.boundary(OrganisationId::new), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_CONTRIBUTIONS)
    @Operation(summary = "History of a contribution", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listContributionHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getContribution(id).id(), page);
    }
}
