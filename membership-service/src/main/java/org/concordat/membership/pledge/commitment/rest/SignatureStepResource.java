package org.concordat.membership.pledge.commitment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.NamedSignature;
import org.concordat.membership.pledge.commitment.Signing;
import org.concordat.membership.rest.StateChange;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to a signature after it is given, over HTTP. */
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
public class SignatureStepResource {

    private final Signing signing;

    SignatureStepResource(Signing signing) {
        this.signing = signing;
    }

    @POST
    @Idempotent
    @Path("/{id}/signatures/{signature}/levels")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "reachLevel",
            summary = "Reach a level",
            description =
                    "Takes down the level of compliance that an organisation has reached; those before stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The signature after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    public Response reach(
            @PathParam("id") UUID id, @PathParam("signature") UUID signature, @NotNull @Valid ReachLevel request) {
        return answer(Response.ok(), signing.reach(id, signature, request.reached()));
    }

    @POST
    @Idempotent
    @Path("/{id}/signatures/{signature}/confirmation")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "confirmSignature",
            summary = "Confirm a signature",
            description = "Says that a successor stands by the signature it took over from a predecessor.")
    @APIResponse(
            responseCode = "200",
            description = "The signature after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignatureView.class)))
    public Response confirm(
            @PathParam("id") UUID id, @PathParam("signature") UUID signature, @Valid StateChange request) {
        return answer(Response.ok(), signing.confirm(id, signature, StateChange.effectiveDateOf(request)));
    }

    private static Response answer(Response.ResponseBuilder answer, NamedSignature named) {
        return answer.tag(ETags.of(named.signature().version()))
                .entity(SignatureView.of(named))
                .build();
    }
}
