package org.concordat.programme.event.booking.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.event.booking.BookingFilter;
import org.concordat.programme.event.booking.BookingPlaces;
import org.concordat.programme.event.booking.BookingStatus;
import org.concordat.programme.event.booking.BookingView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bookings of all events over HTTP; an organisation's user finds its own organisation's. */
@Path("/v1/event-bookings")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class AllBookingsResource {

    private final BookingPlaces bookings;
    private final OwnBookings own;

    AllBookingsResource(BookingPlaces bookings, OwnBookings own) {
        this.bookings = bookings;
        this.own = own;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKINGS)
    @Operation(summary = "List bookings of all events", description = "By the day of booking.")
    public Page<BookingView> listEventBookings(
            @QueryParam("organisation") @Parameter(description = "Only bookings of this organisation")
                    UUID organisation,
            @QueryParam("status") @Parameter(description = "Only bookings that stand so") BookingStatus status,
            @BeanParam @Valid PageRequest page) {
        return bookings.listAll(new BookingFilter(null, status, organisation, own.boundary()), page);
    }
}
