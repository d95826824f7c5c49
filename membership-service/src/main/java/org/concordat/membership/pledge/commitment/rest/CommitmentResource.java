package org.concordat.membership.pledge.commitment.rest;

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
import org.concordat.membership.pledge.commitment.CommitmentCoverageView;
import org.concordat.membership.pledge.commitment.CommitmentView;
import org.concordat.membership.pledge.commitment.Committing;
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

/** Commitments over HTTP. */
@Path("/v1/commitments")
@Tag(name = "Commitments", description = "Protocols, charters and concordats that organisations sign")
public class CommitmentResource {

    private final Committing committing;
    private final History history;

    CommitmentResource(Committing committing, History history) {
        this.committing = committing;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Create a commitment",
            description = "Adds a protocol, charter or concordat with its first version.")
    public RestResponse<CommitmentView> createCommitment(@NotNull @Valid CreateCommitment request) {
        VersionText first = request.version();
        CommitmentView commitment =
                committing.create(request.details(), first.document(), first.levels(), first.effective());
        return Answers.created("/v1/commitments/" + commitment.id(), commitment);
    }

    @GET
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(summary = "List commitments", description = "All commitments, by name.")
    public Page<CommitmentView> listCommitments(@BeanParam @Valid PageRequest page) {
        return committing.list(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(summary = "Read a commitment", description = "Reads one commitment with all its versions.")
    public CommitmentView getCommitment(@PathParam("id") UUID id) {
        return committing.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Amend a commitment",
            description = "Changes what is sent and leaves the rest; its versions stay as they were published.")
    public CommitmentView amendCommitment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendCommitment request) {
        return committing.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/versions")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Publish a version",
            description = "Publishes the next version. Those before, and who signed them, stay readable.")
    public RestResponse<CommitmentView> publishCommitmentVersion(
            @PathParam("id") UUID id, @NotNull @Valid VersionText request) {
        return RestResponse.ok(committing.publish(id, request.document(), request.levels(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(summary = "History of a commitment", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listCommitmentHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(committing.get(id).id(), page);
    }

    @GET
    @Path("/{id}/coverage")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            summary = "Coverage of a commitment",
            description =
                    "How many of the organisations that it addresses and that are active on a day have signed a version by then, against its target; in all, by type, by sub-region and by level.")
    public CommitmentCoverageView getCommitmentCoverage(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt,
            @QueryParam("version")
                    @Parameter(
                            description =
                                    "Number of a version that was published by then; the one in force when left out")
                    Integer version) {
        return committing.coverage(id, asAt, version);
    }
}
