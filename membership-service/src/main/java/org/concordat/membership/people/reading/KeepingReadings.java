package org.concordat.membership.people.reading;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.membership.people.reading.ContactReadings.Reading;
import org.concordat.platform.paging.Page;
import org.concordat.platform.personaldata.DataSubjects;
import org.concordat.platform.personaldata.PersonalData;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.BusinessCalendar;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes down whom each answer shows, and to whom, before it is given: what cannot be written down is not shown. A list that
 * is sent as it is read is written down page by page.
 */
public class KeepingReadings {

    /** Before a list is made a file, and before what the caller has already becomes a 304. */
    private static final int FIRST = 9_500;

    private final ContactReadings readings;
    private final ContactsShown shown;
    private final Caller caller;
    private final BusinessCalendar calendar;
    private final Map<Method, Boolean> known = new ConcurrentHashMap<>();

    KeepingReadings(ContactReadings readings, ContactsShown shown, Caller caller, BusinessCalendar calendar) {
        this.readings = readings;
        this.shown = shown;
        this.caller = caller;
        this.calendar = calendar;
    }

    @ServerResponseFilter(priority = FIRST)
    public void keep(ContainerResponseContext response, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null
                || response.getStatus() >= 300
                || !known.computeIfAbsent(operation, DataSubjects::areShownBy)) {
            return;
        }
        var answer = new Answer(operation.getName());
        if (operation.isAnnotationPresent(PersonalData.class)) {
            answer.shows(shown.contacts()
                    .orElseThrow(() -> new IllegalStateException(operation + " does not say whom it shows")));
        } else if (response.getEntity() instanceof Page<?> page) {
            response.setEntity(
                    page.watched(items -> answer.shows(DataSubjects.in(items))),
                    response.getEntityAnnotations(),
                    response.getMediaType());
        } else {
            answer.shows(DataSubjects.in(response.getEntity()));
        }
    }

    /** One answer, which may show the same contact several times. */
    private final class Answer {

        private final Reading reading;
        private final Set<UUID> written = new HashSet<>();

        Answer(String operation) {
            SpanContext trace = Span.current().getSpanContext();
            reading = new Reading(caller.id(), operation, calendar.now(), trace.isValid() ? trace.getTraceId() : null);
        }

        void shows(Set<UUID> contacts) {
            var news = new HashSet<>(contacts);
            news.removeAll(written);
            if (!news.isEmpty()) {
                readings.keep(reading, news);
                written.addAll(news);
            }
        }
    }
}
