package org.concordat.membership.pledge.commitment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.Commitment;
import org.concordat.membership.pledge.commitment.Committing;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Commitments over HTTP. */
@Path("/v1/commitments")
@Tag(name = "Commitments", description = "Protocols, charters and concordats that organisations sign")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.ORGANISATION_USER,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class CommitmentResource {

    private final Committing committing;
    private final History history;

    CommitmentResource(Committing committing, History history) {
        this.committing = committing;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "createCommitment",
            summary = "Create a commitment",
            description = "Adds a protocol, charter or concordat with its first version.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentView.class)))
    public Response create(@NotNull @Valid CreateCommitment request) {
        Commitment commitment = committing.create(
                request.details(), request.version().text(), request.version().effective());
        return answer(Response.created(URI.create("/v1/commitments/" + commitment.id())), commitment);
    }

    @GET
    @Operation(operationId = "listCommitments", summary = "List commitments", description = "All commitments, by name.")
    public Page<CommitmentView> list(@BeanParam @Valid PageRequest page) {
        return committing.list(page).map(CommitmentView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCommitment",
            summary = "Read a commitment",
            description = "Reads one commitment with all its versions.")
    @APIResponse(
            responseCode = "200",
            description = "The commitment",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), committing.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendCommitment",
            summary = "Amend a commitment",
            description = "Changes what is sent and leaves the rest; its versions stay as they were published.")
    @APIResponse(
            responseCode = "200",
            description = "The commitment after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendCommitment request) {
        return answer(
                Response.ok(),
                committing.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/versions")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "publishCommitmentVersion",
            summary = "Publish a version",
            description = "Publishes the next version. Those before, and who signed them, stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The commitment with the new version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentView.class)))
    public Response publish(@PathParam("id") UUID id, @NotNull @Valid VersionText request) {
        return answer(Response.ok(), committing.publish(id, request.text(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listCommitmentHistory",
            summary = "History of a commitment",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(committing.get(id).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, Commitment commitment) {
        return answer.tag(ETags.of(commitment.version()))
                .entity(CommitmentView.of(commitment))
                .build();
    }
}
