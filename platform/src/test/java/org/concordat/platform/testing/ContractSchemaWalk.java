package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out which schemas of a contract are sent, which are answered, and what they leave open. */
final class ContractSchemaWalk {

    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode contract;
    private final JsonNode schemas;

    ContractSchemaWalk(JsonNode contract) {
        this.contract = contract;
        this.schemas = contract.path("components").path("schemas");
    }

    Set<String> names() {
        var names = new TreeSet<String>();
        schemas.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What comes in answers and is never sent; where one shape serves both, the request decides what is required. */
    Set<String> onlyAnswered() {
        Set<String> answered = behind("responses");
        answered.removeAll(behind("requestBody"));
        return answered;
    }

    List<String> optionalPropertiesOf(String name) {
        var optional = new TreeSet<String>();
        schemas.path(name).path("properties").fieldNames().forEachRemaining(optional::add);
        schemas.path(name).path("required").forEach(required -> optional.remove(required.asText()));
        return List.copyOf(optional);
    }

    private Set<String> behind(String part) {
        var found = new TreeSet<String>();
        contract.path("paths").forEach(path -> path.forEach(operation -> collect(operation.path(part), found)));
        return found.stream()
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void collect(JsonNode node, Set<String> found) {
        node.findValuesAsText(REFERENCE).forEach(reference -> {
            if (found.add(reference)) {
                collect(contract.at(reference.substring(1)), found);
            }
        });
    }
}
