package org.concordat.membership.pledge.commitment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.NamedSignature;
import org.concordat.membership.pledge.commitment.Signing;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.rest.StateChange;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Signatures of commitments over HTTP. */
@Path("/v1/commitments/{id}/signatures")
@Tag(name = "Commitments", description = "Protocols, charters and concordats that organisations sign")
public class SignatureResource {

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
            operationId = "signCommitment",
            summary = "Sign a commitment",
            description = "Records that an organisation has signed a version, and what shows it.")
    public RestResponse<SignatureView> sign(@PathParam("id") UUID id, @NotNull @Valid SignCommitment request) {
        NamedSignature signed = signing.sign(id, request.order());
        return Answers.created(
                "/v1/commitments/" + id + "/signatures/" + signed.signature().id(), SignatureView.of(signed));
    }

    @GET
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            operationId = "listSignatures",
            summary = "List signatures",
            description =
                    "Signatures of every version in the order they were recorded, narrowed by the filters that are sent.")
    public Page<SignatureView> list(
            @PathParam("id") UUID id, @BeanParam @Valid SignatureQuery query, @BeanParam @Valid PageRequest page) {
        return signing.list(id, query.version, query.organisation, query.inherited, page)
                .map(SignatureView::of);
    }

    @GET
    @Path("/{signature}")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            operationId = "getSignature",
            summary = "Read a signature",
            description = "Reads one signature with every level that was reached.")
    public SignatureView get(@PathParam("id") UUID id, @PathParam("signature") UUID signature) {
        return SignatureView.of(signing.get(id, signature));
    }

    @GET
    @Path("/{signature}/history")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            operationId = "listSignatureHistory",
            summary = "History of a signature",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id, @PathParam("signature") UUID signature, @BeanParam @Valid PageRequest page) {
        return history.of(signing.get(id, signature).signature().id(), page);
    }

    @POST
    @Idempotent
    @Path("/{signature}/levels")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            operationId = "reachLevel",
            summary = "Reach a level",
            description =
                    "Records the level of compliance that an organisation has reached; those before stay readable.")
    public RestResponse<SignatureView> reach(
            @PathParam("id") UUID id, @PathParam("signature") UUID signature, @NotNull @Valid ReachLevel request) {
        return RestResponse.ok(SignatureView.of(signing.reach(id, signature, request.reached())));
    }

    @POST
    @Idempotent
    @Path("/{signature}/confirmation")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            operationId = "confirmSignature",
            summary = "Confirm a signature",
            description = "Says that a successor stands by the signature it took over from a predecessor.")
    public RestResponse<SignatureView> confirm(
            @PathParam("id") UUID id, @PathParam("signature") UUID signature, @Valid StateChange request) {
        return RestResponse.ok(SignatureView.of(signing.confirm(id, signature, StateChange.effectiveDateOf(request))));
    }
}
