package org.concordat.programme.event.event.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.EventFilter;
import org.concordat.programme.event.event.EventStatus;
import org.concordat.programme.event.kind.EventKinds;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events a caller asks for. */
public class EventQuery {

    @QueryParam("programme")
    @Parameter(description = "Only events of this programme")
    UUID programme;

    @QueryParam("kind")
    @Size(max = 50)
    @KnownCode(of = EventKinds.class)
    @Parameter(description = "Only events of this kind")
    String kind;

    @QueryParam("status")
    @Parameter(description = "Only events that stand so")
    EventStatus status;

    @QueryParam("from")
    @Parameter(description = "Only events that start on this day or later")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only events that start on this day or before")
    LocalDate until;

    EventFilter filter(BusinessCalendar calendar) {
        return new EventFilter(
                programme,
                kind,
                status,
                from == null ? null : calendar.beginningOf(from),
                until == null ? null : calendar.beginningOf(until.plusDays(1)));
    }
}
