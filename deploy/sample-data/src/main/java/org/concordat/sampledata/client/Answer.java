package org.concordat.sampledata.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a service answered to a request that it did not refuse.
 *
 * @param location of what was created, or of the operation that was begun
 * @param etag of what the body shows
 */
public record Answer(int status, JsonNode body, Optional<String> location, Optional<String> etag) {

    /** The id of what was created. */
    public String id() {
        return body.required("id").asText();
    }
}
