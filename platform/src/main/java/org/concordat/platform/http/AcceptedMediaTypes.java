package org.concordat.platform.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import org.concordat.platform.calendar.InCalendar;
import org.concordat.platform.paging.Lists;
import org.concordat.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets nothing in or out in a media type that the contract does not name. An operation that names none answers JSON, and a
 * list CSV as well, and a calendar where its items are of one; Quarkus would write whatever was asked for. Operations that name their media types are matched by it
 * already.
 */
public class AcceptedMediaTypes {

    /** Before all others: what an answer is written as is nobody else's choice. */
    private static final int FIRST = 9_500;

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON_TYPE);
    private static final List<MediaType> JSON_OR_CSV = List.of(MediaType.APPLICATION_JSON_TYPE, Negotiation.CSV);
    private static final List<MediaType> ANY_OF_THREE =
            List.of(MediaType.APPLICATION_JSON_TYPE, Negotiation.CSV, Negotiation.CALENDAR);

    /** Before the operation is looked for, which these headers decide as well. */
    @ServerRequestFilter(preMatching = true)
    public void refuseUnreadable(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes().forEach(Negotiation::quality);
        } catch (RuntimeException malformed) {
            throw Refusal.invalid(
                    HttpHeaders.ACCEPT,
                    "Accept is a list of media types, such as application/json, text/csv;q=0.5. Send one, or none for JSON.");
        }
        if (hasBody(request) && !isMediaType(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            throw new NotSupportedException();
        }
    }

    @ServerRequestFilter
    public void refuseUnavailable(ContainerRequestContext request, ResourceInfo resource) {
        List<MediaType> offered = offeredBy(resource);
        if (!offered.isEmpty()) {
            Negotiation.choose(
                    request,
                    Negotiation.best(request.getAcceptableMediaTypes(), offered)
                            .orElseThrow(NotAcceptableException::new));
        }
    }

    @ServerResponseFilter(priority = FIRST)
    public void writeAsOffered(ContainerResponseContext response, ResourceInfo resource) {
        if (response.hasEntity()
                && response.getStatus() < 400
                && !offeredBy(resource).isEmpty()) {
            response.setEntity(response.getEntity(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** None where the operation names its media types itself, or where there is no operation. */
    private static List<MediaType> offeredBy(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Produces.class)) {
            return List.of();
        }
        return Lists.itemOf(resource.getResourceClass(), method)
                .map(item -> item.isTypeOrSubTypeOf(InCalendar.class) ? ANY_OF_THREE : JSON_OR_CSV)
                .orElse(JSON);
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static boolean isMediaType(String contentType) {
        try {
            MediaType type = MediaType.valueOf(contentType);
            return !type.isWildcardType() && !type.isWildcardSubtype();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
