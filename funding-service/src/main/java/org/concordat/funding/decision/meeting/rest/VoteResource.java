package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.decision.meeting.ItemId;
import org.concordat.funding.decision.meeting.ItemView;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.decision.meeting.SeatId;
import org.concordat.funding.decision.meeting.Voting;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.SeatOfToken;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Votes over HTTP: cast by the seat itself, or recorded by the clerk for it. */
@Path("/v1/meetings/{id}/items/{itemId}/votes")
@Tag(name = "Meetings")
public class VoteResource {

    /** The claim that lists the seats which a person holds or deputises. */
    private static final String SEATS_CLAIM = "seats";

    private final Voting voting;
    private final Caller caller;

    VoteResource(Voting voting, Caller caller) {
        this.voting = voting;
        this.caller = caller;
    }

    /** A vote of one's own seat. */
    public record CastVote(
            @Schema(description = "Left out when your organisation holds one seat, or your token lists one")
            UUID seat,

            @NotNull Choice choice) {

        private SeatId seatId() {
            return seat == null ? null : new SeatId(seat);
        }
    }

    /** A vote that the clerk records for a seat. */
    public record RecordVote(@NotNull UUID seat, @NotNull Choice choice) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.CAST_VOTES)
    @Operation(
            summary = "Cast a vote",
            description =
                    "For the seat of your organisation on the meeting's day. It may be changed until the item closes. An"
                            + " observer, a seat in conflict, vacant or not in the room is refused.")
    public RestResponse<ItemView> castVote(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid CastVote request) {
        var token = new SeatOfToken(caller.organisation().orElse(null), caller.ids(SEATS_CLAIM));
        return RestResponse.ok(voting.cast(id, item, token, request.seatId(), request.choice()));
    }

    @POST
    @Idempotent(required = true)
    @Path("/recorded")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Record a vote for a seat",
            description =
                    "By the meeting's clerk, which the vote says. It never replaces what the seat has cast itself.")
    public RestResponse<ItemView> recordVote(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid RecordVote request) {
        return RestResponse.ok(voting.record(id, item, new SeatId(request.seat()), request.choice()));
    }
}
