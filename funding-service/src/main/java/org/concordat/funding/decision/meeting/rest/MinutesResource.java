package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.funding.decision.meeting.Minutes;
import org.concordat.funding.decision.meeting.MinutesDrafting;
import org.concordat.funding.rest.Printed;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.openapi.ConflictOnRead;
import org.concordat.platform.pdf.Pdf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
            description =
                    "As they were drawn up when the meeting closed, whatever became of seats and names since; as JSON or PDF.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Minutes.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @ConflictOnRead("no-minutes-yet: the meeting is not closed yet")
    @Produces(MediaType.APPLICATION_JSON)
    public Minutes getMinutes(@PathParam("id") UUID id) {
        return minutes.get(id);
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(hidden = true)
    @Produces(Pdf.WHEN_ASKED_FOR)
    public RestResponse<byte[]> minutesAsPdf(@PathParam("id") UUID id) {
        return Printed.answer(new MinutesPage(minutes.get(id)), "minutes-" + id);
    }
}
