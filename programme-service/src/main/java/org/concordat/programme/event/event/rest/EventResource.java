package org.concordat.programme.event.event.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.EventSummaryView;
import org.concordat.programme.event.event.EventView;
import org.concordat.programme.event.event.KeepingEvents;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Events over HTTP. */
@Path("/v1/events")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class EventResource {

    private final KeepingEvents events;
    private final History history;
    private final BusinessCalendar calendar;

    EventResource(KeepingEvents events, History history, BusinessCalendar calendar) {
        this.events = events;
        this.history = history;
        this.calendar = calendar;
    }

    /** Why an event does not take place. */
    public record CancelEvent(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(summary = "List events", description = "By when they start, narrowed by the filters that are sent.")
    public Page<EventSummaryView> listEvents(@BeanParam @Valid EventQuery query, @BeanParam @Valid PageRequest page) {
        return events.list(query.filter(calendar), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_EVENTS)
    @Operation(summary = "Announce an event", description = "Organisations may book places from now on.")
    public RestResponse<EventView> announceEvent(@NotNull @Valid AnnounceEvent request) {
        EventView event = events.announce(request.details(), request.effective());
        return Answers.created("/v1/events/" + event.state().id(), event);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(summary = "Read an event", description = "With its speakers and materials.")
    public EventView getEvent(@PathParam("id") UUID id) {
        return events.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_EVENTS)
    @Operation(
            summary = "Amend an event",
            description =
                    "A merge patch: what is left out stays, what is sent replaces, null empties. Once it was held,"
                            + " nothing but its materials changes.")
    public EventView amendEvent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendEvent request) {
        return events.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/conclusion")
    @PermissionsAllowed(Rights.MANAGE_EVENTS)
    @Operation(summary = "Record that an event was held", description = "Once it is over.")
    public RestResponse<EventView> concludeEvent(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(events.conclude(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @PermissionsAllowed(Rights.MANAGE_EVENTS)
    @Operation(summary = "Cancel an event", description = "For a reason. It stays in the lists as cancelled.")
    public RestResponse<EventView> cancelEvent(@PathParam("id") UUID id, @NotNull @Valid CancelEvent request) {
        return RestResponse.ok(events.cancel(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(summary = "History of an event", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listEventHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(events.get(id).state().id(), page);
    }
}
