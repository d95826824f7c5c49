package org.concordat.programme.event.booking.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.event.booking.BookingFilter;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.event.booking.BookingPlaces;
import org.concordat.programme.event.booking.BookingStatus;
import org.concordat.programme.event.booking.BookingView;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The bookings of an event over HTTP; an organisation's user reaches those of its own organisation. */
@Path("/v1/events/{id}/bookings")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class BookingResource {

    private final BookingPlaces bookings;
    private final OwnBookings own;
    private final History history;

    BookingResource(BookingPlaces bookings, OwnBookings own, History history) {
        this.bookings = bookings;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKINGS)
    @Operation(
            summary = "List the bookings of an event",
            description = "In the order in which they were accepted, which is the order in which they move up.")
    public Page<BookingView> listBookings(
            @PathParam("id") EventId event,
            @QueryParam("status") @Parameter(description = "Only bookings that stand so") BookingStatus status,
            @QueryParam("organisation") @Parameter(description = "Only bookings of this organisation")
                    UUID organisation,
            @BeanParam @Valid PageRequest page) {
        return bookings.list(new BookingFilter(event, status, organisation, own.boundary()), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.BOOK_PLACES)
    @Operation(
            summary = "Book places",
            description =
                    "All of them are confirmed, or all of them wait. An organisation has one booking of an event; for"
                            + " another number of places it cancels that one and books again.")
    public RestResponse<BookingView> bookPlaces(@PathParam("id") EventId event, @NotNull @Valid BookPlaces request) {
        own.requireOwn(request.organisation());
        BookingView booking = bookings.book(event, request.wanted(), own.dated(request.effective()));
        return Answers.created(
                "/v1/events/%s/bookings/%s"
                        .formatted(event.value(), booking.state().id()),
                booking);
    }

    @GET
    @Path("/{booking}")
    @PermissionsAllowed(Rights.READ_BOOKINGS)
    @Operation(summary = "Read a booking", description = "Whether it is confirmed, and what it is charged.")
    public BookingView getBooking(@PathParam("id") EventId event, @PathParam("booking") BookingId booking) {
        return own.get(event, booking);
    }

    @POST
    @Idempotent
    @Path("/{booking}/cancellation")
    @PermissionsAllowed(Rights.BOOK_PLACES)
    @Operation(
            summary = "Cancel a booking",
            description =
                    "Whoever waits moves up at once. Cancelled before booking closes it is not charged; later nobody"
                            + " can take its places, and it is.")
    public RestResponse<BookingView> cancelBooking(
            @PathParam("id") EventId event, @PathParam("booking") BookingId booking, @Valid StateChange request) {
        own.get(event, booking);
        return RestResponse.ok(bookings.cancel(event, booking, own.dated(StateChange.effectiveDateOf(request))));
    }

    @GET
    @Path("/{booking}/history")
    @PermissionsAllowed(Rights.READ_BOOKINGS)
    @Operation(summary = "History of a booking", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listBookingHistory(
            @PathParam("id") EventId event,
            @PathParam("booking") BookingId booking,
            @BeanParam @Valid PageRequest page) {
        return history.of(own.get(event, booking).state().id(), page);
    }
}
