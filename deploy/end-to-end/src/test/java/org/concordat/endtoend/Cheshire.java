package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** Cheshire's county and six districts, and the two unitaries that follow them on 1 April 2009. */
final class Cheshire {
    static final String DAY = "2009-04-01";
    static final String COUNTY = "Cheshire County Council";
    static final String EAST = "Cheshire East Council";
    static final String WEST = "Cheshire West and Chester Council";
    static final List<String> BECOME_EAST =
            List.of("Congleton Borough Council", "Crewe and Nantwich Borough Council", "Macclesfield Borough Council");
    static final List<String> BECOME_WEST = List.of(
            "Chester City Council", "Ellesmere Port and Neston Borough Council", "Vale Royal Borough Council", COUNTY);

    private Cheshire() {}

    static List<JsonNode> ending(ServiceClient membership) {
        return Stream.concat(BECOME_EAST.stream(), BECOME_WEST.stream())
                .map(name -> named(membership, name))
                .toList();
    }

    static JsonNode named(ServiceClient membership, String name) {
        return membership.list("organisations?text=" + ServiceClient.encoded(name)).stream()
                .filter(organisation -> organisation.required("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Plans the change, looks at what it would do, and confirms it. */
    static void reorganise(ServiceClient membership) {
        List<Map<String, Object>> predecessors = ending(membership).stream()
                .map(organisation -> object(
                        "organisation",
                        organisation.required("id").asText(),
                        "successor",
                        BECOME_EAST.contains(organisation.required("name").asText()) ? "east" : "west"))
                .toList();
        Answer planned = membership.post(
                "reorganisations",
                object(
                        "effectiveOn",
                        DAY,
                        "predecessors",
                        predecessors,
                        "successors",
                        List.of(unitary("east", EAST), unitary("west", WEST))),
                key());
        JsonNode preview = membership.get("reorganisations/" + planned.id() + "/preview");
        assertThat(preview.required("dissolved")).hasSize(7);
        assertThat(preview.required("hindrances")).isEmpty();
        Answer confirmed = membership.post("reorganisations/" + planned.id() + "/confirmation", object(), key());
        assertThat(confirmed.body().required("status").asText()).isEqualTo("IN_EFFECT");
    }

    private static Map<String, Object> unitary(String key, String name) {
        return object("key", key, "name", name, "type", "UNITARY", "subRegion", "cheshire-and-warrington");
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
