package org.concordat.membership.register.reorganisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Reorganisation;
import org.concordat.membership.register.reorganisation.Reorganising;
import org.concordat.membership.rest.StateChange;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a planned reorganisation is to be, over HTTP. */
@Path("/v1/reorganisations")
@Tag(name = "Reorganisations")
public class ReorganisationDecisionResource {

    private final Reorganising reorganising;
    private final Caller caller;

    ReorganisationDecisionResource(Reorganising reorganising, Caller caller) {
        this.reorganising = reorganising;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/{id}/confirmation")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "confirmReorganisation",
            summary = "Confirm a reorganisation",
            description = "Decides that it takes effect: on its effective date, or at once when that has come.")
    @APIResponse(
            responseCode = "200",
            description = "The reorganisation, confirmed or in effect",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationView.class)))
    public Response confirm(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(reorganising.confirm(id, StateChange.effectiveDateOf(request), caller.id()));
    }

    @POST
    @Idempotent
    @Path("/{id}/undo")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "undoReorganisation",
            summary = "Undo a reorganisation",
            description = "Gives it up. Possible until it takes effect; afterwards plan another one.")
    @APIResponse(
            responseCode = "200",
            description = "The reorganisation, undone",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationView.class)))
    public Response undo(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(reorganising.undo(id, StateChange.effectiveDateOf(request)));
    }

    private static Response answer(Reorganisation reorganisation) {
        return Response.ok(ReorganisationView.of(reorganisation))
                .tag(ETags.of(reorganisation.version()))
                .build();
    }
}
