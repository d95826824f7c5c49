package org.concordat.platform.outbox;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.RightsTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Events that cannot be sent, and having them sent again once their cause is removed. */
@Path("/v1/set-aside-events")
@PermissionsAllowed(RightsTable.MANAGE_PARKED_EVENTS)
@Tag(name = "Set-aside events", description = "This service's own events that could not be sent")
public class SetAsideEventResource {

    private final SetAsideEvents setAside;

    SetAsideEventResource(SetAsideEvents setAside) {
        this.setAside = setAside;
    }

    @GET
    @Operation(summary = "List events that cannot be sent", description = "Oldest first, each with the reason.")
    public Page<SetAsideEvent> listSetAsideEvents(@BeanParam @Valid PageRequest page) {
        return setAside.list(page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an event that cannot be sent",
            description = "The event with the reason why it cannot be sent.")
    public SetAsideEvent getSetAsideEvent(@PathParam("id") UUID id) {
        return setAside.get(id);
    }

    @POST
    @Path("/{id}/resend")
    @Idempotent
    @Operation(
            summary = "Send a set-aside event again",
            description = "Gives the event back to the outbox, after its cause was removed.")
    @APIResponse(
            responseCode = "200",
            description = "Waits to be sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SetAsideEvent.class)))
    public RestResponse<SetAsideEvent> resendSetAsideEvent(@PathParam("id") UUID id) {
        return RestResponse.ok(setAside.resend(id));
    }
}
