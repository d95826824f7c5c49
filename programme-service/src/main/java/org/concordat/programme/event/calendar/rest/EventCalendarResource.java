package org.concordat.programme.event.calendar.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.concordat.platform.calendar.CalendarText;
import org.concordat.programme.event.calendar.EventCalendar;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Events as a calendar over HTTP. */
@Path("/v1/event-calendar")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class EventCalendarResource {

    private final EventCalendar calendar;

    EventCalendarResource(EventCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Produces(CalendarText.MEDIA_TYPE)
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(
            summary = "Events as a calendar",
            description =
                    "Those of the last 31 days and to come, at most 2,000 by when they start, as iCalendar (RFC 5545)"
                            + " in UTC. Cancelled ones stay as cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = CalendarText.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_485_760)))
    public RestResponse<String> getEventCalendar() {
        return ResponseBuilder.ok(
                        EventsInCalendar.of(calendar.events(), calendar.madeAt()),
                        CalendarText.MEDIA_TYPE + ";charset=UTF-8")
                .build();
    }
}
