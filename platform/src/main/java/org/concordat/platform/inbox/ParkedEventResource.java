package org.concordat.platform.inbox;

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
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.RightsTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Parked events: what could not be handled, and what an administrator does about it. */
@Path("/v1/parked-events")
@PermissionsAllowed(RightsTable.MANAGE_PARKED_EVENTS)
@Tag(name = "Parked events", description = "Events from other services that could not be handled")
public class ParkedEventResource {

    private final ParkedEvents parked;
    private final Caller caller;

    ParkedEventResource(ParkedEvents parked, Caller caller) {
        this.parked = parked;
        this.caller = caller;
    }

    /** Why an administrator replays or discards an event. */
    public record Resolution(
            @NotBlank @Size(max = 1000) @Schema(description = "Why, for whoever asks later")
            String reason) {}

    @GET
    @Operation(summary = "List parked events", description = "Oldest first; optionally those of one status.")
    public Page<ParkedEvent> listParkedEvents(
            @QueryParam("status") ParkedEvent.Status status, @BeanParam @Valid PageRequest page) {
        return parked.list(status, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a parked event",
            description = "The event as it came, with the reason why it could not be handled.")
    public ParkedEvent getParkedEvent(@PathParam("id") UUID id) {
        return parked.get(id);
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @Operation(summary = "Replay a parked event", description = "Handles the event again, after its cause was mended.")
    public RestResponse<ParkedEvent> replayParkedEvent(
            @PathParam("id") UUID id, @NotNull @Valid Resolution resolution) {
        return RestResponse.ok(parked.replay(id, caller.id(), resolution.reason()));
    }

    @POST
    @Path("/{id}/discard")
    @Idempotent
    @Operation(
            summary = "Discard a parked event",
            description = "Decides that the event does not matter; it stays readable with the reason.")
    public RestResponse<ParkedEvent> discardParkedEvent(
            @PathParam("id") UUID id, @NotNull @Valid Resolution resolution) {
        return RestResponse.ok(parked.discard(id, caller.id(), resolution.reason()));
    }
}
