package org.concordat.reporting.known.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * Programmes once said who chairs them in free text, which may name a person, and a topic keeps its events for ever. What is
 * kept here leaves it out: a chair is an id.
 */
final class FormerChairs {

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String CHAIR = "chair";
    private static final String PROGRAMMES = "programme.programmes";

    private FormerChairs() {}

    static JsonNode leftOutOf(JsonNode state, String topic) {
        if (!topic.equals(PROGRAMMES)
                || !state.hasNonNull(CHAIR)
                || ID.matcher(state.get(CHAIR).asText()).matches()) {
            return state;
        }
        ObjectNode without = state.deepCopy();
        return without.putNull(CHAIR);
    }
}
