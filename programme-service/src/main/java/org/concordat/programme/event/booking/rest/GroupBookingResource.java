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
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.event.booking.BookingPlaces;
import org.concordat.programme.event.booking.GroupBooking;
import org.concordat.programme.event.booking.PlacesWanted;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventTerms;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Bookings for several organisations at once, over HTTP. */
@Path("/v1/events/{id}/group-bookings")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class GroupBookingResource {

    private final BookingPlaces bookings;

    GroupBookingResource(BookingPlaces bookings) {
        this.bookings = bookings;
    }

    /** The places of one of them. */
    public record OfOne(
            @NotNull UUID organisation,

            @NotNull @Min(1) @Max(EventTerms.MOST_PLACES) @Schema(examples = "2")
            Integer places) {}

    /** Places that several organisations book. */
    public record BookForSeveral(
            @NotNull
            @Size(min = 1, max = GroupBooking.MOST)
            @Schema(description = "In the order in which they are booked")
            List<@NotNull @Valid OfOne> bookings,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {

        List<PlacesWanted> wanted() {
            return bookings.stream()
                    .map(each -> new PlacesWanted(each.organisation(), each.places()))
                    .toList();
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.MANAGE_EVENTS)
    @Operation(
            summary = "Book for several organisations",
            description = "Each booking is confirmed whole, waits whole or is refused by itself.")
    public RestResponse<GroupBooking> bookForSeveral(
            @PathParam("id") EventId event, @NotNull @Valid BookForSeveral request) {
        return RestResponse.ok(bookings.bookAll(event, request.wanted(), request.effective()));
    }
}
