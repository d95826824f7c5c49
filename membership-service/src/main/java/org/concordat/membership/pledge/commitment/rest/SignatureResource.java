package org.concordat.membership.pledge.commitment.rest;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.CommitmentId;
import org.concordat.membership.pledge.commitment.LevelReached;
import org.concordat.membership.pledge.commitment.SignCommitment;
import org.concordat.membership.pledge.commitment.SignatureId;
import org.concordat.membership.pledge.commitment.SignatureView;
import org.concordat.membership.pledge.commitment.Signatures;
import org.concordat.membership.pledge.commitment.Signing;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Signatures of commitments over HTTP. */
@Path("/v1/commitments/{id}/signatures")
@Tag(name = "Commitments", description = "Protocols, charters and concordats that organisations sign")
public class SignatureResource {

    /** A level of compliance that an organisation has reached. */
    public record ReachLevel(
            @NotBlank
            @Size(max = 100)
            @Schema(examples = "Level 2", description = "One of the levels of the signed version")
            String level,

            @Schema(description = "The day; today when left out")
            LocalDate reachedOn,

            @Size(max = 2000) @Schema(description = "What shows it, as text or address; names no person")
            String evidence) {}

    private final Signing signing;
    private final History history;

    SignatureResource(Signing signing, History history) {
        this.signing = signing;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Sign a commitment",
            description = "Records that an organisation has signed a version, and what shows it.")
    public RestResponse<SignatureView> signCommitment(
            @PathParam("id") CommitmentId id, @NotNull @Valid SignCommitment request) {
        SignatureView signed = signing.sign(id, request);
        return Answers.created("/v1/commitments/" + id.value() + "/signatures/" + signed.id(), signed);
    }

    @GET
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            summary = "List signatures",
            description =
                    "Signatures of every version in the order they were recorded, narrowed by the filters that are sent.")
    public Page<SignatureView> listSignatures(
            @PathParam("id") CommitmentId id,
            @QueryParam("version") @Parameter(description = "Number of a version") Integer version,
            @QueryParam("organisation") @Parameter(description = "An organisation's id") UUID organisation,
            @QueryParam("inherited") @Parameter(description = "true for those taken over that wait to be confirmed")
                    Boolean inherited,
            @BeanParam @Valid PageRequest page) {
        return signing.list(new Signatures.Filter(id.value(), version, organisation, inherited), page);
    }

    @GET
    @Path("/{signature}")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(summary = "Read a signature", description = "Reads one signature with every level that was reached.")
    public SignatureView getSignature(@PathParam("id") CommitmentId id, @PathParam("signature") SignatureId signature) {
        return signing.get(id, signature);
    }

    @GET
    @Path("/{signature}/history")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(summary = "History of a signature", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSignatureHistory(
            @PathParam("id") CommitmentId id,
            @PathParam("signature") SignatureId signature,
            @BeanParam @Valid PageRequest page) {
        return history.of(signing.get(id, signature).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{signature}/levels")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Reach a level",
            description =
                    "Records the level of compliance that an organisation has reached; those before stay readable.")
    public RestResponse<SignatureView> reachLevel(
            @PathParam("id") CommitmentId id,
            @PathParam("signature") SignatureId signature,
            @NotNull @Valid ReachLevel request) {
        return RestResponse.ok(signing.reach(
                id, signature, new LevelReached(request.level(), request.reachedOn(), request.evidence())));
    }

    @POST
    @Idempotent
    @Path("/{signature}/confirmation")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Confirm a signature",
            description = "Says that a successor stands by the signature it took over from a predecessor.")
    public RestResponse<SignatureView> confirmSignature(
            @PathParam("id") CommitmentId id,
            @PathParam("signature") SignatureId signature,
            @Valid StateChange request) {
        return RestResponse.ok(signing.confirm(id, signature, StateChange.effectiveDateOf(request)));
    }
}
