package org.concordat.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.concordat.platform.hash.Hash;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer that shows a record the version of the record as its ETag, and every answer to a GET one that changes
 * whenever its body does; honours {@code If-None-Match}. The tag of a GET is a digest of the body, after the version where
 * it shows one record: a name that the body repeats from another record changes it too. The body is written once, for the
 * digest and for the answer.
 */
public class ConditionalGet {

    private final ObjectMapper json;

    ConditionalGet(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        ETags.ofBody(response.getEntity())
                .ifPresent(tag -> response.getHeaders().putSingle(HttpHeaders.ETAG, tag));
        if (!"GET".equals(request.getMethod()) || response.getStatus() != 200 || !response.hasEntity()) {
            return;
        }
        if (isJson(response)) {
            String body =
                    response.getEntity() instanceof String text ? text : json.writeValueAsString(response.getEntity());
            Object version = response.getHeaders().getFirst(HttpHeaders.ETAG);
            response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, ETags.of(version, Hash.of(body.getBytes(StandardCharsets.UTF_8))));
        }
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        if (tag != null && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    // What a resource answers without naming a type is JSON.
    private static boolean isJson(ContainerResponseContext response) {
        return !isWrittenAsItComes(response.getEntity())
                && (response.getMediaType() == null
                        || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType()));
    }

    /** Even as JSON it is neither a record nor known before it is sent, so that it has no digest. */
    private static boolean isWrittenAsItComes(Object entity) {
        return entity instanceof byte[] || entity instanceof InputStream || entity instanceof StreamingOutput;
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                        .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }
}
