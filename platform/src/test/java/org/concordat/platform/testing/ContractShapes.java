package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The schemas of a contract: what stands behind a reference, a value that fits, and whether a value fits. */
final class ContractShapes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "$ref";
    private static final int DEEPEST = 6;

    /** A place in a body. */
    record Place(String pointer, JsonNode schema, boolean required) {}

    private final JsonNode contract;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    ContractShapes(JsonNode contract) {
        this.contract = contract;
    }

    /** The schema itself, behind references and beside {@code null}. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has(REFERENCE)) {
            return resolved(contract.at(schema.path(REFERENCE).asText().substring(1)));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                return resolved(schema.path(choice).get(0));
            }
        }
        return schema;
    }

    static boolean isFinancialYear(JsonNode schema) {
        return schema.path("pattern").asText().equals("^\\d{4}-\\d{2}$");
    }

    /** Whether the contract takes a value where this schema stands. */
    boolean takes(JsonNode schema, JsonNode value) {
        return violations(schema, value).isEmpty();
    }

    /** What the contract has against a value where this schema stands, formats included. */
    Set<ValidationMessage> violations(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compiled)
                .validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    /** Every property within a schema, and the first element of every list; the outer ones first. */
    List<Place> places(JsonNode schema) {
        var places = new ArrayList<Place>();
        collect("", schema, places, 0);
        return places;
    }

    private void collect(String pointer, JsonNode schema, List<Place> places, int depth) {
        JsonNode resolved = resolved(schema);
        if (depth == DEEPEST) {
            return;
        }
        resolved.path("properties").properties().forEach(property -> {
            String inner = pointer + "/" + property.getKey();
            places.add(new Place(inner, property.getValue(), isRequired(resolved, property.getKey())));
            collect(inner, property.getValue(), places, depth + 1);
        });
        if (resolved.has("items")) {
            places.add(new Place(pointer + "/0", resolved.path("items"), true));
            collect(pointer + "/0", resolved.path("items"), places, depth + 1);
        }
    }

    static boolean isRequired(JsonNode schema, String property) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A value that fits, with what is required alone.
     *
     * @param known gives a value of a property by its name and schema; {@code null} where it knows none
     */
    JsonNode fitting(String name, JsonNode schema, BiFunction<String, JsonNode, JsonNode> known) {
        JsonNode given = known.apply(name, resolved(schema));
        if (given != null) {
            return given;
        }
        JsonNode resolved = resolved(schema);
        if (resolved.has("properties")) {
            ObjectNode object = JSON.objectNode();
            resolved.path("required")
                    .forEach(required -> object.set(
                            required.asText(),
                            fitting(
                                    required.asText(),
                                    resolved.path("properties").path(required.asText()),
                                    known)));
            return object;
        }
        if (resolved.has("items")) {
            ArrayNode list = JSON.arrayNode();
            for (int i = 0; i < Math.max(1, resolved.path("minItems").asInt()); i++) {
                list.add(fitting(name, resolved.path("items"), known));
            }
            return list;
        }
        return simple(resolved);
    }

    private static JsonNode simple(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.path("examples").has(0)) {
            return schema.path("examples").get(0);
        }
        String type = schema.path("type").toString();
        if (type.contains("integer")) {
            return JSON.numberNode(Math.max(1, schema.path("minimum").asInt()));
        }
        return type.contains("boolean") ? JSON.booleanNode(true) : JSON.textNode("Something");
    }

    /** The body with a value in place of what stands at the pointer; what leads there is put in where it is missing. */
    static JsonNode with(JsonNode body, String pointer, JsonNode value, Function<String, JsonNode> missing) {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        String parentAt = pointer.substring(0, last);
        if (copy.at(parentAt).isMissingNode()
                || copy.at(parentAt).isNull()
                || copy.at(parentAt).isEmpty() && !parentAt.isEmpty()) {
            copy = with(copy, parentAt, missing.apply(parentAt), missing);
        }
        JsonNode parent = copy.at(parentAt);
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            if (list.isEmpty()) {
                list.add(value);
            } else {
                list.set(0, value);
            }
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return copy;
    }
}
