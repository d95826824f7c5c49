package org.concordat.membership.governance.body.rest;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.BodyReceipt;
import org.concordat.membership.governance.body.GovernanceBodyView;
import org.concordat.membership.governance.body.Governing;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Governance bodies over HTTP: what they are, who chairs them, and their end. */
@Path("/v1/governance-bodies")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
public class GovernanceBodyResource {

    private final Governing governing;
    private final History history;

    GovernanceBodyResource(Governing governing, History history) {
        this.governing = governing;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Establish a governance body",
            description = "Adds a body with its first seats, enough of which vote to make its quorum.")
    public RestResponse<GovernanceBodyView> establishGovernanceBody(@NotNull @Valid EstablishBody request) {
        GovernanceBodyView body = governing.establish(
                request.details(), request.firstQuorum(), request.firstSeats(), request.effective());
        return Answers.created("/v1/governance-bodies/" + body.id(), body);
    }

    @GET
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(summary = "List governance bodies", description = "All bodies, by name.")
    public Page<GovernanceBodyView> listGovernanceBodies(
            @QueryParam("activeOn") @Parameter(description = "Only those that were there on this day")
                    LocalDate activeOn,
            @BeanParam @Valid PageRequest page) {
        return governing.list(activeOn, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(
            summary = "Read a governance body",
            description = "Reads what a body is; who sits there its composition says.")
    public GovernanceBodyView getGovernanceBody(@PathParam("id") UUID id) {
        return governing.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Amend a governance body",
            description =
                    "Changes what is sent and leaves the rest; another quorum is in force from the effective day on.")
    public GovernanceBodyView amendGovernanceBody(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendBody request) {
        return governing.amend(request.amendment(id, ifMatch), request::applyTo);
    }

    @POST
    @Idempotent
    @Path("/{id}/dissolution")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Dissolve a governance body",
            description = "Says until when the body is there; its seats, terms, chair and champions end with it.")
    public RestResponse<GovernanceBodyView> dissolveGovernanceBody(@PathParam("id") UUID id, @Valid EndOnADay request) {
        EndOnADay end = EndOnADay.orEmpty(request);
        return RestResponse.ok(governing.dissolve(id, end.lastDay(), end.reason()));
    }

    @POST
    @Idempotent
    @Path("/{id}/election")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Elect a chair",
            description =
                    "Makes the holder of a seat the chair for a term; the seat is of the category that the body names.")
    public RestResponse<BodyReceipt> electChair(@PathParam("id") UUID id, @NotNull @Valid ElectChair request) {
        return RestResponse.ok(governing.elect(id, request.chairing()));
    }

    @POST
    @Idempotent
    @Path("/{id}/chair-departure")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(summary = "Leave the chair", description = "Ends a chair's term; the seat stays theirs.")
    public RestResponse<BodyReceipt> leaveTheChair(@PathParam("id") UUID id, @Valid LeaveOnADay request) {
        return RestResponse.ok(governing.leaveTheChair(id, LeaveOnADay.of(request)));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.OVERSEE_GOVERNANCE)
    @Operation(
            summary = "History of a governance body",
            description = "Who changed what, when and why; oldest first. Who sits there by id only, seat by seat.")
    public Page<HistoryEntry> listGovernanceBodyHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(governing.get(id).id(), page);
    }
}
