package org.concordat.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.concordat.platform.hash.Hash;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer that shows a record, and every answer to a GET, an ETag and honours {@code If-None-Match}. A record
 * carries its version; a list or a report has none of its own, so its content is hashed.
 */
public class ConditionalGet {

    private final ObjectMapper json;

    ConditionalGet(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        ETags.of(response.getEntity()).ifPresent(tag -> response.getHeaders().putSingle(HttpHeaders.ETAG, tag));
        if (!"GET".equals(request.getMethod()) || response.getStatus() != 200 || !response.hasEntity()) {
            return;
        }
        if (response.getHeaders().getFirst(HttpHeaders.ETAG) == null) {
            if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
                return;
            }
            byte[] content = response.getEntity() instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : json.writeValueAsBytes(response.getEntity());
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, '"' + Hash.of(content).substring(0, 32) + '"');
        }
        String tag = response.getHeaders().getFirst(HttpHeaders.ETAG).toString();
        tag = tag.startsWith("\"") ? tag : '"' + tag + '"';
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                        .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }
}
