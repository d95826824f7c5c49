package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordat.platform.testing.ContractWalk.Operation;
import org.concordat.platform.testing.WrongAnswers.Expected;
import org.concordat.platform.testing.WrongAnswers.Trial;
import org.concordat.platform.value.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of a service's live contract with wrong values for each parameter, each property of a body and
 * each column of a file. None makes the service fail, none is taken for a missing record, and whatever the contract does
 * not take is answered 400 with a problem that names the place in the contract's language. Each service has one subclass.
 *
 * <p>It first creates what it can from the contract's own examples, so that most requests get as far as the rules.
 */
public abstract class WrongValueWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String CSV = "text/csv";

    private final ContractWalkCaller caller = new ContractWalkCaller();
    private List<Operation> operations;
    private ContractShapes shapes;
    private ContractRecords records;
    private WrongAnswers answers;
    private final AlikePlaces alike = new AlikePlaces();
    private int sent;

    /** Of which list of reference data a property is a code, by its name: {@code type} of {@code organisation-types}. */
    protected Map<String, String> listsOfCodes() {
        return Map.of();
    }

    /** Of which list a property is an id, where its name does not say so. */
    protected Map<String, String> listsOfIds() {
        return Map.of();
    }

    /** The number that a property has in what is created, where its smallest does not do. */
    protected Map<String, Integer> numbers() {
        return Map.of();
    }

    /** The ids of the operations that bring records into a state where more can be created, in this order. */
    protected List<String> steps() {
        return List.of();
    }

    /** The ids of the operations whose records take more to create than the contract says; all others must be created. */
    protected Set<String> notCreated() {
        return Set.of();
    }

    @BeforeEach
    void readTheContract() throws IOException {
        JsonNode contract = ContractWalk.contract();
        operations = ContractWalk.operations(contract);
        shapes = new ContractShapes(contract);
        answers = new WrongAnswers(new AnswerContract(() -> contract));
        records = new ContractRecords(
                shapes,
                caller,
                new ContractRecords.Hints(listsOfCodes(), listsOfIds(), numbers(), steps(), notCreated()));
    }

    @Test
    void answersEveryWrongValueByTheContract() throws Exception {
        records.create(operations);
        for (Operation operation : operations) {
            tryQuery(operation);
            tryPath(operation);
            if (operation.hasBody()) {
                tryBody(operation);
            }
        }
        assertThat(sent).as("requests with a wrong value").isGreaterThan(operations.size() * 10);
        assertThat(answers.kinds()).as("kinds of faults in %d requests", sent).isEmpty();
    }

    private void send(Trial trial, String path, String body) throws InterruptedException {
        sent++;
        answers.look(trial, path, caller.send(trial.operation(), path, body));
    }

    private void tryQuery(Operation operation) throws InterruptedException {
        String body = fittingBody(operation);
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asText();
            JsonNode schema = shapes.resolved(parameter.path("schema"));
            JsonNode each = schema.has("items") ? shapes.resolved(schema.path("items")) : schema;
            for (String value : alike.valuesFor("query " + name + each, WrongValues.inText(each))) {
                send(
                        new Trial(operation, name, value, Expected.of(isTaken(each, value))),
                        query(operation, name, value),
                        body);
            }
            if (!schema.has("items")) {
                String twice = query(operation, name, "1") + "&" + name + "=1";
                send(new Trial(operation, name, "given twice", Expected.REFUSED), twice, body);
            }
        }
        send(new Trial(operation, "nonsense", "unknown", Expected.REFUSED), query(operation, "nonsense", "1"), body);
    }

    private String query(Operation operation, String name, String value) {
        String others = operation.parameters("query").stream()
                .filter(other -> other.path("required").asBoolean())
                .filter(other -> !other.path("name").asText().equals(name))
                .map(other -> other.path("name").asText())
                .map(other -> "&" + other + "=" + fitting(operation, other))
                .collect(Collectors.joining());
        return records.path(operation) + "?" + name + "=" + encoded(value) + others;
    }

    private String fitting(Operation operation, String parameter) {
        return operation.parameters("query").stream()
                .filter(each -> each.path("name").asText().equals(parameter))
                .map(each -> records.fitting(parameter, each.path("schema")).asText())
                .findFirst()
                .orElseThrow();
    }

    private void tryPath(Operation operation) throws InterruptedException {
        String[] template = operation.path().split("/");
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.path("name").asText();
            JsonNode schema = shapes.resolved(parameter.path("schema"));
            int place = Arrays.asList(template).indexOf("{" + name + "}");
            for (String value : alike.valuesFor("path " + name + schema, WrongValues.inText(schema))) {
                if (!value.isBlank()) {
                    String[] segments = records.path(operation).split("/");
                    segments[place] = encoded(value);
                    send(
                            new Trial(operation, name, value, Expected.of(isTaken(schema, value))),
                            String.join("/", segments),
                            fittingBody(operation));
                }
            }
        }
    }

    /** Whether the contract takes the text as it stands in a path or query. */
    private boolean isTaken(JsonNode schema, String text) {
        if (!Texts.isOneLine(text)) {
            return false;
        }
        try {
            return switch (schema.path("type").asText()) {
                case "integer", "boolean" -> text.equals(text.strip()) && shapes.takes(schema, JSON.readTree(text));
                default ->
                    schema.has("enum") ? isConstantInAnyCase(schema, text) : shapes.takes(schema, NODES.textNode(text));
            };
        } catch (JsonProcessingException notOfTheType) {
            return false;
        }
    }

    private static boolean isConstantInAnyCase(JsonNode schema, String text) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .anyMatch(constant -> constant.asText().equalsIgnoreCase(text));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void tryBody(Operation operation) throws Exception {
        String path = records.path(operation);
        for (String body :
                List.of("", "null", "[]", "\"text\"", "5", "{", "{\"nonsense\":1}", "{\"a\":1,\"a\":2}", "\u0000")) {
            send(new Trial(operation, "", body, Expected.ANYTHING), path, body);
        }
        if (operation.bodyType().equals(CSV)) {
            tryColumns(operation, path);
        } else {
            tryProperties(operation, path);
        }
    }

    private void tryProperties(Operation operation, String path) throws InterruptedException {
        JsonNode schema = operation.body().path("schema");
        JsonNode fitting = records.body(operation);
        for (ContractShapes.Place place : shapes.places(schema)) {
            String property = place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
            JsonNode each = shapes.resolved(place.schema());
            for (JsonNode value : alike.valuesFor("body " + property + each, WrongValues.inJson(each))) {
                JsonNode body = ContractShapes.with(fitting, place.pointer(), value, at -> fittingAt(schema, at));
                send(
                        new Trial(operation, place.pointer(), value.toString(), Expected.of(isTaken(place, value))),
                        path,
                        body.toString());
            }
        }
    }

    /** A property that is not required may also be sent as {@code null}. */
    private boolean isTaken(ContractShapes.Place place, JsonNode value) {
        boolean isLeftOut = value.isNull() && !place.required();
        boolean hasControls = value instanceof TextNode text && !Texts.isOfLines(text.asText());
        return isLeftOut || shapes.takes(place.schema(), value) && !hasControls;
    }

    private JsonNode fittingAt(JsonNode schema, String pointer) {
        return shapes.places(schema).stream()
                .filter(place -> place.pointer().equals(pointer))
                .map(place -> records.fitting(pointer.substring(pointer.lastIndexOf('/') + 1), place.schema()))
                .findFirst()
                .orElseThrow();
    }

    private void tryColumns(Operation operation, String path) throws Exception {
        List<CSVRecord> rows =
                CSVParser.parse(exampleOf(operation), CSVFormat.RFC4180).getRecords();
        List<String> header = rows.get(0).toList();
        for (int column = 0; column < header.size(); column++) {
            for (String value : alike.valuesFor("column " + header.get(column), WrongValues.inAColumn())) {
                var line = new ArrayList<>(rows.get(1).toList());
                line.set(column, value);
                send(
                        new Trial(operation, "", header.get(column) + "=" + value, Expected.ANYTHING),
                        path,
                        CSVFormat.RFC4180.format(header.toArray()) + "\n" + CSVFormat.RFC4180.format(line.toArray()));
            }
        }
    }

    private String fittingBody(Operation operation) {
        if (!operation.hasBody()) {
            return null;
        }
        return operation.bodyType().equals(CSV)
                ? exampleOf(operation)
                : records.body(operation).toString();
    }

    private static String exampleOf(Operation operation) {
        return operation.body().path("examples").path("csv").path("value").asText();
    }
}
