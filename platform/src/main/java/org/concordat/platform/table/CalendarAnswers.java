package org.concordat.platform.table;

import biweekly.component.VEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.calendar.CalendarText;
import org.concordat.platform.calendar.InCalendar;
import org.concordat.platform.http.Negotiation;
import org.concordat.platform.paging.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a list whose items are entries of a calendar as one to those who accept it, and under its path with the suffix
 * {@code .ics}, up to as many entries as a calendar holds.
 */
public class CalendarAnswers {

    /** What people's calendars take without complaint; a narrower question shows the others. */
    public static final int MOST_ENTRIES = 2_000;

    private static final String SUFFIX = ".ics";

    /** Before the conditional GET, which would write the page as JSON. */
    private static final int FIRST = 9_000;

    private final String service;

    CalendarAnswers(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    @ServerRequestFilter(preMatching = true)
    public void readSuffix(ContainerRequestContext request) {
        TableAnswers.readSuffix(request, SUFFIX, Negotiation.CALENDAR);
    }

    @ServerResponseFilter(priority = FIRST)
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page) || !Negotiation.isChosen(request, Negotiation.CALENDAR)) {
            return;
        }
        response.getHeaders().remove(HttpHeaders.LINK);
        response.setEntity(
                (StreamingOutput) output ->
                        output.write(CalendarText.of(service, entries(page)).getBytes(StandardCharsets.UTF_8)),
                response.getEntityAnnotations(),
                Negotiation.CALENDAR.withCharset(StandardCharsets.UTF_8.name()));
    }

    private static List<VEvent> entries(Page<?> first) {
        var entries = new ArrayList<VEvent>();
        Optional<? extends Page<?>> page = Optional.of(first);
        while (page.isPresent()) {
            Page<?> present = page.get();
            present.items().forEach(item -> entries.add(((InCalendar) item).calendarEntry()));
            if (entries.size() >= MOST_ENTRIES) {
                return entries.subList(0, MOST_ENTRIES);
            }
            page = QuarkusTransaction.requiringNew().call(present::next);
        }
        return entries;
    }
}
