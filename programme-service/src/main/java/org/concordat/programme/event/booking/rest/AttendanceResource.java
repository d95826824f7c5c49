package org.concordat.programme.event.booking.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.event.booking.BookingView;
import org.concordat.programme.event.booking.Feedback;
import org.concordat.programme.event.booking.RecordingAttendance;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventTerms;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who came, and what they said, over HTTP. */
@Path("/v1/events/{id}/bookings/{booking}")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class AttendanceResource {

    private static final int MOST_POINTS_OF_ALL = 5 * EventTerms.MOST_PLACES;

    private final RecordingAttendance recording;
    private final OwnBookings own;

    AttendanceResource(RecordingAttendance recording, OwnBookings own) {
        this.recording = recording;
        this.own = own;
    }

    /** How many came. */
    public record Attendance(
            @NotNull @Min(0) @Max(EventTerms.MOST_PLACES) @Schema(description = "How many came; at most the places")
            Integer attended,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {}

    /** What those who came said. */
    public record SentFeedback(
            @NotNull
            @Min(1)
            @Max(EventTerms.MOST_PLACES)
            @Schema(description = "How many of those who came said something; at most as many as attended")
            Integer answers,

            @NotNull
            @Min(1)
            @Max(MOST_POINTS_OF_ALL)
            @Schema(description = "The points of all of them together, of which each gives one to five")
            Integer points,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {}

    @POST
    @Idempotent
    @Path("/attendance")
    @PermissionsAllowed(Rights.MANAGE_EVENTS)
    @Operation(
            summary = "Record how many came",
            description = "From the start of the event on. Recorded again, it is corrected.")
    public RestResponse<BookingView> recordAttendance(
            @PathParam("id") EventId event,
            @PathParam("booking") BookingId booking,
            @NotNull @Valid Attendance request) {
        return RestResponse.ok(recording.attend(event, booking, request.attended(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/feedback")
    @PermissionsAllowed(Rights.BOOK_PLACES)
    @Operation(
            summary = "Say how an event was",
            description =
                    "In points, without names, once it is recorded how many came. Sent again, it replaces what was said.")
    public RestResponse<BookingView> giveFeedback(
            @PathParam("id") EventId event,
            @PathParam("booking") BookingId booking,
            @NotNull @Valid SentFeedback request) {
        own.get(event, booking);
        return RestResponse.ok(
                recording.rate(event, booking, new Feedback(request.answers(), request.points()), request.effective()));
    }
}
