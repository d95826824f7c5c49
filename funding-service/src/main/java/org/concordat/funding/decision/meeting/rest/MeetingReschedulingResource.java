package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.decision.meeting.MeetingKeeping;
import org.concordat.funding.decision.meeting.MeetingView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Another day for a meeting, over HTTP. */
@Path("/v1/meetings/{id}/rescheduling")
@Tag(name = "Meetings")
public class MeetingReschedulingResource {

    private final MeetingKeeping keeping;

    MeetingReschedulingResource(MeetingKeeping keeping) {
        this.keeping = keeping;
    }

    /** Another day for a meeting. */
    public record MoveMeeting(
            @NotNull @Schema(description = "The new day; who sits on the body is read as at this day")
            LocalDate heldOn,

            @NotBlank @Size(max = 1000) @Schema(description = "Why; names no person")
            String reason) {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Move a meeting",
            description =
                    "To another day, while no seat has come to it. Its agenda goes with it; which body may decide what is read"
                            + " again, as at the new day, when an item closes.")
    public RestResponse<MeetingView> moveMeeting(@PathParam("id") MeetingId id, @NotNull @Valid MoveMeeting request) {
        return RestResponse.ok(keeping.move(id, request.heldOn(), new EffectiveDate(null, request.reason())));
    }
}
