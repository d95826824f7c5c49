package org.concordat.membership.people.reading.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concordat.membership.people.reading.ContactReadings.Reading;
import org.concordat.membership.people.reading.ContactsShown;
import org.concordat.membership.people.reading.KeepingReadings;
import org.concordat.platform.paging.Page;
import org.concordat.platform.personaldata.DataSubject;
import org.concordat.platform.personaldata.DataSubjects;
import org.concordat.platform.personaldata.PersonalData;
import org.concordat.platform.security.Caller;
import org.concordat.platform.trace.CurrentTrace;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Has whom each answer shows written down before it is given. A list that is sent as it is read is written down page by page.
 * The answer that is kept for a request that is repeated shows its caller what was written down the first time.
 */
public class ReadingFilter {

    /** Before a list is made a file, and before what the caller has already becomes a 304. */
    private static final int FIRST = 9_500;

    private final KeepingReadings keeping;
    private final ContactsShown shown;
    private final Caller caller;

    ReadingFilter(KeepingReadings keeping, ContactsShown shown, Caller caller) {
        this.keeping = keeping;
        this.shown = shown;
        this.caller = caller;
    }

    @ServerResponseFilter(priority = FIRST)
    public void keep(ContainerResponseContext response, ResourceInfo resource, UriInfo uri) {
        Method operation = resource.getResourceMethod();
        if (operation == null || response.getStatus() >= 300 || !DataSubjects.areShownBy(operation)) {
            return;
        }
        var answer = new Answer(operation.getName());
        if (operation.isAnnotationPresent(PersonalData.class)) {
            answer.shows(saidBy(operation, uri));
        } else if (response.getEntity() instanceof Page<?> page) {
            response.setEntity(
                    page.watched(items -> answer.shows(DataSubjects.in(items))),
                    response.getEntityAnnotations(),
                    response.getMediaType());
        } else {
            answer.shows(DataSubjects.in(response.getEntity()));
        }
    }

    /** Whom an answer shows whose type does not say it: its path does, or its resource. */
    private Set<UUID> saidBy(Method operation, UriInfo uri) {
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(DataSubject.class)) {
                String name = parameter.getAnnotation(PathParam.class).value();
                return Set.of(UUID.fromString(uri.getPathParameters().getFirst(name)));
            }
        }
        return shown.contacts().orElseThrow(() -> new IllegalStateException(operation + " does not say whom it shows"));
    }

    /** One answer, which may show the same contact several times. */
    private final class Answer {

        private final Reading reading;
        private final Set<UUID> written = new HashSet<>();

        Answer(String operation) {
            reading = keeping.reading(caller.id(), operation, CurrentTrace.id());
        }

        void shows(Set<UUID> contacts) {
            var news = new HashSet<>(contacts);
            news.removeAll(written);
            if (!news.isEmpty()) {
                keeping.keep(reading, news);
                written.addAll(news);
            }
        }
    }
}
