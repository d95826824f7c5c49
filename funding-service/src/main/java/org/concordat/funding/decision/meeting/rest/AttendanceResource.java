package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.decision.meeting.MeetingKeeping;
import org.concordat.funding.decision.meeting.MeetingView;
import org.concordat.funding.decision.meeting.SeatId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who enters and leaves the room, over HTTP. */
@Path("/v1/meetings/{id}")
@Tag(name = "Meetings")
public class AttendanceResource {

    private final MeetingKeeping keeping;

    AttendanceResource(MeetingKeeping keeping) {
        this.keeping = keeping;
    }

    /** A seat that enters the room. */
    public record RecordArrival(
            @NotNull UUID seat,

            @Schema(description = "True when the deputy comes", defaultValue = "false")
            Boolean deputy) {}

    /** A seat that leaves the room. */
    public record RecordDeparture(@NotNull UUID seat) {}

    @POST
    @Idempotent
    @Path("/arrivals")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Record an arrival",
            description = "A seat, by its holder or its deputy, enters the room; also one that had left.")
    public RestResponse<MeetingView> recordArrival(
            @PathParam("id") MeetingId id, @NotNull @Valid RecordArrival request) {
        return RestResponse.ok(keeping.arrive(id, new SeatId(request.seat()), Boolean.TRUE.equals(request.deputy())));
    }

    @POST
    @Idempotent
    @Path("/departures")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Record a departure",
            description = "A seat leaves the room. It does not count for items that close while it is away.")
    public RestResponse<MeetingView> recordDeparture(
            @PathParam("id") MeetingId id, @NotNull @Valid RecordDeparture request) {
        return RestResponse.ok(keeping.leave(id, new SeatId(request.seat())));
    }
}
