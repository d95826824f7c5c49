package org.concordat.programme.event.turnout.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.programme.event.turnout.CountingTurnout;
import org.concordat.programme.event.turnout.Turnout;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many an event reached, over HTTP. */
@Path("/v1/events/{id}/turnout")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class TurnoutResource {

    private final CountingTurnout counting;

    TurnoutResource(CountingTurnout counting) {
        this.counting = counting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(
            summary = "Count how many an event reached",
            description = "Places, people, different organisations, and what they said of it on average; and how many"
                    + " organisations work with its materials.")
    public Turnout getTurnout(@PathParam("id") UUID id) {
        return counting.of(id);
    }
}
