package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.testing.ContractWalk.Operation;
import org.concordat.platform.testing.ContractWalkCaller.Answer;

/** One record of each list of a service, created from the examples of its contract, for requests to speak of. */
final class ContractRecords {

    /** What a service tells about its contract that does not stand in it. */
    record Hints(
            Map<String, String> listsOfCodes,
            Map<String, String> listsOfIds,
            Map<String, Integer> numbers,
            List<String> steps,
            Set<String> notCreated) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Long ago, so that no other test counts what is created. */
    private static final String DAY = "1907-05-01";

    private static final String YEAR = "1907-08";

    private final ContractShapes shapes;
    private final ContractWalkCaller caller;
    private final Hints hints;

    /** The id or code of the record, by the path of its list. */
    private final Map<String, String> records = new LinkedHashMap<>();

    ContractRecords(ContractShapes shapes, ContractWalkCaller caller, Hints hints) {
        this.shapes = shapes;
        this.caller = caller;
        this.hints = hints;
    }

    /** Creates what can be created, takes each step, and goes on with what can be created then. */
    void create(List<Operation> operations) throws Exception {
        createAll(operations);
        for (String step : hints.steps()) {
            for (Operation operation : operations) {
                if (operation.id().equals(step)) {
                    post(operation);
                }
            }
            createAll(operations);
        }
        for (Operation operation : operations) {
            if (isCreating(operation) && !hints.notCreated().contains(operation.id())) {
                assertThat(records).as("%s with %s", operation, body(operation)).containsKey(operation.path());
            }
        }
    }

    private void createAll(List<Operation> operations) throws Exception {
        int before = -1;
        while (records.size() > before) {
            before = records.size();
            for (Operation operation : operations) {
                if (isCreating(operation) && !records.containsKey(operation.path())) {
                    create(operation);
                }
            }
        }
    }

    /** What is created without saying anything follows from another record. */
    private static boolean isCreating(Operation operation) {
        return operation.method().equals("POST")
                && operation.hasBody()
                && operation.spec().path("responses").has("201");
    }

    private void create(Operation operation) throws Exception {
        Answer answer = post(operation);
        JsonNode code = body(operation).path("code");
        if (answer.status() == 201) {
            records.put(
                    operation.path(),
                    answer.location().substring(answer.location().lastIndexOf('/') + 1));
        } else if (answer.status() == 409 && code.isTextual()) {
            records.put(operation.path(), code.asText());
        }
    }

    private Answer post(Operation operation) throws Exception {
        return caller.send(operation, path(operation), body(operation).toString());
    }

    /** A body that fits, with what is required alone. */
    JsonNode body(Operation operation) {
        return fitting("", operation.body().path("schema"));
    }

    JsonNode fitting(String name, JsonNode schema) {
        return shapes.fitting(name, schema, this::known);
    }

    private JsonNode known(String name, JsonNode schema) {
        if (schema.has("enum") || schema.has("items") || schema.has("properties")) {
            return null;
        }
        if (hints.numbers().containsKey(name)) {
            return NODES.numberNode(hints.numbers().get(name));
        }
        if (schema.path("format").asText().equals("date")) {
            return NODES.textNode(DAY);
        }
        if (ContractShapes.isFinancialYear(schema)) {
            return NODES.textNode(YEAR);
        }
        if (schema.path("format").asText().equals("uuid")) {
            return NODES.textNode(recordIn(hints.listsOfIds().getOrDefault(name, name + "s"))
                    .orElseGet(() -> UUID.randomUUID().toString()));
        }
        return Optional.ofNullable(hints.listsOfCodes().get(name))
                .flatMap(this::recordIn)
                .<JsonNode>map(NODES::textNode)
                .orElse(null);
    }

    private Optional<String> recordIn(String list) {
        return records.entrySet().stream()
                .filter(record -> record.getKey().endsWith("/" + list))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The path with ids and codes of what is there, and of nothing where there is none. */
    String path(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = "{" + parameter.path("name").asText() + "}";
            String list = operation.path().substring(0, operation.path().indexOf("/" + name));
            JsonNode schema = shapes.resolved(parameter.path("schema"));
            path = path.replace(name, records.getOrDefault(list, nothing(schema)));
        }
        return path;
    }

    private static String nothing(JsonNode schema) {
        if (schema.path("format").asText().equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asText();
        }
        return ContractShapes.isFinancialYear(schema) ? YEAR : "NOWHERE";
    }
}
