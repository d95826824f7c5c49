package org.concordat.membership.pledge.commitment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.NamedSignature;
import org.concordat.membership.pledge.commitment.Signing;
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

/** Signatures of commitments over HTTP. */
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
public class SignatureResource {

    private final Signing signing;
    private final History history;

    SignatureResource(Signing signing, History history) {
        this.signing = signing;
        this.history = history;
    }

    @POST
    @Idempotent
    @Path("/{id}/signatures")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "signCommitment",
            summary = "Sign a commitment",
            description = "Takes down that an organisation has signed a version, and what shows it.")
    @APIResponse(
            responseCode = "201",
            description = "Signed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid SignCommitment request) {
        NamedSignature signed = signing.sign(id, request.order());
        return answer(
                Response.created(URI.create("/v1/commitments/" + id + "/signatures/"
                        + signed.signature().id())),
                signed);
    }

    @GET
    @Path("/{id}/signatures")
    @Operation(
            operationId = "listSignatures",
            summary = "List signatures",
            description =
                    "Signatures of every version in the order they were taken down, narrowed by the filters that are sent.")
    public Page<SignatureView> list(
            @PathParam("id") UUID id, @BeanParam @Valid SignatureQuery query, @BeanParam @Valid PageRequest page) {
        return signing.list(id, query.version, query.organisation, query.inherited, page)
                .map(SignatureView::of);
    }

    @GET
    @Path("/{id}/signatures/{signature}")
    @Operation(
            operationId = "getSignature",
            summary = "Read a signature",
            description = "Reads one signature with every level that was reached.")
    @APIResponse(
            responseCode = "200",
            description = "The signature",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("signature") UUID signature) {
        return answer(Response.ok(), signing.get(id, signature));
    }

    @GET
    @Path("/{id}/signatures/{signature}/history")
    @Operation(
            operationId = "listSignatureHistory",
            summary = "History of a signature",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id, @PathParam("signature") UUID signature, @BeanParam @Valid PageRequest page) {
        return history.of(signing.get(id, signature).signature().id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, NamedSignature named) {
        return answer.tag(ETags.of(named.signature().version()))
                .entity(SignatureView.of(named))
                .build();
    }
}
