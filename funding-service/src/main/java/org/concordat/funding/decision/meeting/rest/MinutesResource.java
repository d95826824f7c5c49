package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.decision.meeting.Minutes;
import org.concordat.funding.decision.meeting.MinutesDrafting;
import org.concordat.funding.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Minutes over HTTP. */
@Path("/v1/meetings/{id}/minutes")
@Tag(name = "Meetings")
public class MinutesResource {

    private final MinutesDrafting minutes;

    MinutesResource(MinutesDrafting minutes) {
        this.minutes = minutes;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(
            summary = "Read minutes",
            description = "As they were drawn up when the meeting closed, whatever became of seats and names since.")
    public Minutes getMinutes(@PathParam("id") UUID id) {
        return minutes.get(id);
    }
}
