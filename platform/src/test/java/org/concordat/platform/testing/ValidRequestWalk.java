package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.concordat.platform.testing.ContractWalk.Operation;
import org.concordat.platform.testing.ContractWalkCaller.Answer;
import org.concordat.platform.testing.WrongAnswers.Expected;
import org.concordat.platform.testing.WrongAnswers.Trial;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Fires requests that the contract allows at every operation of a service: each bound and each constant of every parameter
 * and property, and whole requests drawn from the schemas. None makes the service fail, none is called invalid, and every
 * answer keeps the contract. Each service has one subclass.
 *
 * <p>It speaks of the records that the service shows: the more other tests have left, the further its requests get.
 */
public abstract class ValidRequestWalk {

    private static final Logger LOG = Logger.getLogger(ValidRequestWalk.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Another number draws other requests. */
    private static final long SEED = Long.getLong("valid-requests.seed", 20_080_401);

    private static final int RECORDS_READ = 2;
    private static final int READS = 2;
    private static final int WRITES = 6;
    private static final int SHRINKING_STEPS = 40;
    private static final int PAGES = 2;
    private static final String JSON_TYPE = "application/json";
    private static final String CURSOR = "cursor";
    private static final String DESCRIPTION = "description";

    private final ContractWalkCaller caller = new ContractWalkCaller();
    private final AlikePlaces alike = new AlikePlaces();
    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> byStatus = new TreeMap<>();
    private final Set<String> done = new TreeSet<>();
    private ContractShapes shapes;
    private FittingValues values;
    private KnownRecords records;
    private WrongAnswers answers;
    private int sent;

    /**
     * The values of properties whose description says more than a schema can, such as postcodes, by name; and the codes of
     * records that other services keep, under names such as {@code subRegion.code}.
     */
    protected Map<String, List<String>> saidInWords() {
        return Map.of();
    }

    /** What may break one of them may be refused, with the place of the rule and no other. */
    protected List<RuleInWords> rulesInWords() {
        return List.of();
    }

    @Test
    void understandsEveryRequestThatTheContractAllows() throws Exception {
        JsonNode contract = ContractWalk.contract();
        List<Operation> operations = ContractWalk.operations(contract);
        shapes = new ContractShapes(contract);
        records = new KnownRecords(operations, shapes);
        values = new FittingValues(shapes, records::values, saidInWords());
        answers = new WrongAnswers(new AnswerContract(() -> contract));
        JqwikSession.run(() -> {
            read(operations);
            for (Operation operation : creatingFirst(operations)) {
                walk(operation);
            }
        });
        LOG.infof(
                "%d valid requests to %d operations, of which %d did something; answers by status: %s; seed %d;"
                        + " nothing done by %s",
                sent,
                operations.size(),
                done.size(),
                byStatus,
                SEED,
                operations.stream()
                        .map(Operation::id)
                        .filter(id -> !done.contains(id))
                        .toList());
        assertThat(sent).as("valid requests").isGreaterThan(operations.size() * READS);
        assertThat(done).as("operations that did what was asked").hasSizeGreaterThan(operations.size() / 4);
        assertThat(answers.kinds())
                .as("kinds of faults in %d requests, drawn with seed %d", sent, SEED)
                .isEmpty();
    }

    private static List<Operation> creatingFirst(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(
                        operation -> !operation.spec().path("responses").has("201")))
                .toList();
    }

    /** Every list, for what is in it. */
    private void read(List<Operation> operations) throws InterruptedException {
        for (Operation operation : operations) {
            if (operation.method().equals("GET") && isThereWhatItAsksFor(operation)) {
                for (String path : paths(operation).stream().limit(RECORDS_READ).toList()) {
                    ValidCall call = new ValidCall(filled(operation, path), required(operation), null);
                    send(operation, call);
                    turnPages(operation, call);
                    for (String type : offered(operation)) {
                        look(operation, "", call, answer(operation, call, Map.of("Accept", type)));
                    }
                }
            }
        }
    }

    /** In which media types the operation offers its answer, beside the one that it has for whoever names none. */
    private static List<String> offered(Operation operation) {
        return operation.spec().at("/responses/200/content").properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> !type.equals(JSON_TYPE))
                .toList();
    }

    /** By the cursor of the page before. */
    private void turnPages(Operation operation, ValidCall list) throws InterruptedException {
        if (operation.parameter(CURSOR).isMissingNode()) {
            return;
        }
        var query = new LinkedHashMap<>(list.query());
        query.put("limit", JSON.getNodeFactory().numberNode(1));
        for (int page = 0; page < PAGES; page++) {
            ValidCall call = list.with(query, null);
            Answer answer = answer(operation, call, Map.of());
            look(operation, "", call, answer);
            JsonNode next = answer.status() == 200 ? read(answer.body()).path("nextCursor") : JSON.nullNode();
            if (!next.isTextual()) {
                return;
            }
            query.put(CURSOR, next);
        }
    }

    /** With what the contract says of the parameter, unless it says it of the schema. */
    private static JsonNode schemaOf(JsonNode parameter) {
        ObjectNode schema = parameter.path("schema").deepCopy();
        if (!schema.has(DESCRIPTION)) {
            schema.set(DESCRIPTION, parameter.path(DESCRIPTION));
        }
        return schema;
    }

    /** Nobody can ask about a theme as long as there is none. */
    private boolean isThereWhatItAsksFor(Operation operation) {
        return operation.parameters("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .allMatch(parameter -> values.isThereAny(schemaOf(parameter)));
    }

    private void walk(Operation operation) throws InterruptedException {
        if (!isThereWhatItAsksFor(operation)) {
            return;
        }
        List<JsonNode> parameters = operation.parameters("query").stream()
                .filter(parameter -> !parameter.path("name").asText().equals(CURSOR))
                .filter(parameter -> values.isThereAny(schemaOf(parameter)))
                .toList();
        if (operation.hasBody() && !isJson(operation)) {
            for (String example : examples(operation)) {
                send(
                        operation,
                        new ValidCall(drawn(pathsOf(operation)), required(operation), TextNode.valueOf(example)));
            }
            return;
        }
        ValidCall plain = new ValidCall(drawn(pathsOf(operation)), required(operation), plainBody(operation));
        send(operation, plain);
        tryBounds(operation, plain, parameters);
        tryDrawn(operation, parameters);
    }

    private static boolean isJson(Operation operation) {
        return operation.bodyType().endsWith("json")
                && operation.body().path("schema").has("$ref");
    }

    private static List<String> examples(Operation operation) {
        return operation.body().path("examples").findValuesAsText("value");
    }

    private void tryBounds(Operation operation, ValidCall plain, List<JsonNode> parameters)
            throws InterruptedException {
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            for (JsonNode value : bounds("query", name, schemaOf(parameter))) {
                var query = new LinkedHashMap<>(plain.query());
                query.put(name, value);
                send(operation, name, plain.with(query, plain.body()));
            }
        }
        if (plain.body() == null) {
            return;
        }
        JsonNode schema = operation.body().path("schema");
        for (ContractShapes.Place place : shapes.places(schema)) {
            String name = nameOf(place.pointer());
            if (shapes.resolved(place.schema()).has("properties")) {
                continue;
            }
            for (JsonNode value : bounds("body", name, place.schema())) {
                JsonNode body =
                        ContractShapes.with(plainBody(operation), place.pointer(), value, at -> missing(schema, at));
                if (shapes.takes(schema, body)) {
                    ValidCall call = new ValidCall(drawn(pathsOf(operation)), plain.query(), body);
                    send(operation, place.pointer(), call);
                }
            }
        }
    }

    private List<JsonNode> bounds(String in, String name, JsonNode schema) {
        ObjectNode kind = shapes.resolved(schema).deepCopy();
        kind.remove(List.of(DESCRIPTION, "examples"));
        return alike.valuesFor(in + name + kind, values.bounds(name, schema));
    }

    private JsonNode missing(JsonNode schema, String pointer) {
        return shapes.places(schema).stream()
                .filter(place -> place.pointer().equals(pointer))
                .map(place -> drawn(values.of(nameOf(pointer), place.schema()).filter(value -> !value.isNull())))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(String pointer) {
        String[] names = pointer.replaceAll("/\\d+(?=/|$)", "").split("/");
        return names[names.length - 1];
    }

    /** Whole requests; what is wrong with the answer to one is told of the smallest with that fault. */
    private void tryDrawn(Operation operation, List<JsonNode> parameters) throws InterruptedException {
        RandomGenerator<ValidCall> calls = Combinators.combine(
                        pathsOf(operation), queries(parameters), bodies(operation))
                .as((path, query, body) -> new ValidCall(path, query, body.isMissingNode() ? null : body))
                .generator(WRITES, true);
        int tries = operation.hasBody() ? WRITES : READS;
        for (int i = 0; i < tries; i++) {
            Shrinkable<ValidCall> call = calls.next(random);
            Answer answer = answer(operation, call.value());
            String fault = faultOf(operation, call.value(), answer);
            // one that shows in the state of that moment alone is told as it was met
            if (fault != null
                    && !send(operation, smallest(operation, call, fault).value())) {
                look(operation, "", call.value(), answer);
            }
        }
    }

    private Shrinkable<ValidCall> smallest(Operation operation, Shrinkable<ValidCall> call, String fault)
            throws InterruptedException {
        Shrinkable<ValidCall> smallest = call;
        int steps = 0;
        boolean smaller = true;
        while (smaller && steps < SHRINKING_STEPS) {
            smaller = false;
            for (Shrinkable<ValidCall> next :
                    smallest.shrink().limit(SHRINKING_STEPS).toList()) {
                if (steps++ < SHRINKING_STEPS
                        && fault.equals(faultOf(operation, next.value(), answer(operation, next.value())))) {
                    smallest = next;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private Arbitrary<Map<String, JsonNode>> queries(List<JsonNode> parameters) {
        List<Arbitrary<Optional<JsonNode>>> given = parameters.stream()
                .map(parameter -> {
                    Arbitrary<JsonNode> value = values.of(parameter.path("name").asText(), schemaOf(parameter));
                    return parameter.path("required").asBoolean() ? value.map(Optional::of) : value.optional(0.3);
                })
                .toList();
        return Combinators.combine(given).as(all -> {
            Map<String, JsonNode> query = new LinkedHashMap<>();
            for (int i = 0; i < parameters.size(); i++) {
                String name = parameters.get(i).path("name").asText();
                all.get(i).ifPresent(value -> query.put(name, value));
            }
            return query;
        });
    }

    private Map<String, JsonNode> required(Operation operation) {
        return drawn(queries(operation.parameters("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .toList()));
    }

    private Arbitrary<JsonNode> bodies(Operation operation) {
        return operation.hasBody()
                ? values.of("", operation.body().path("schema"))
                : Arbitraries.just(JSON.missingNode());
    }

    /** With what is required alone. */
    private JsonNode plainBody(Operation operation) {
        return operation.hasBody()
                ? shapes.fitting(
                        "",
                        operation.body().path("schema"),
                        (name, schema) -> isSimple(schema) ? drawn(values.of(name, schema)) : null)
                : null;
    }

    private static boolean isSimple(JsonNode schema) {
        return !schema.has("items") && !schema.has("properties");
    }

    private Arbitrary<String> pathsOf(Operation operation) {
        return Arbitraries.of(paths(operation)).map(path -> filled(operation, path));
    }

    private List<String> paths(Operation operation) {
        return new ArrayList<>(records.paths(operation.path()));
    }

    /** What no list tells is drawn, such as the year of a summary. */
    private String filled(Operation operation, String path) {
        String filled = path;
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.path("name").asText();
            if (filled.contains("{" + name + "}")) {
                String value = drawn(values.of(name, parameter.path("schema"))).asText();
                filled = filled.replace("{" + name + "}", ValidCall.encoded(value));
            }
        }
        return filled;
    }

    private <T> T drawn(Arbitrary<T> all) {
        return all.generator(WRITES, false).next(random).value();
    }

    /** @return whether something is wrong with the answer */
    private boolean send(Operation operation, ValidCall call) throws InterruptedException {
        return send(operation, "", call);
    }

    private boolean send(Operation operation, String place, ValidCall call) throws InterruptedException {
        return look(operation, place, call, answer(operation, call));
    }

    private boolean look(Operation operation, String place, ValidCall call, Answer answer) {
        return answers.look(trial(operation, place, call, answer), call.uri(), answer);
    }

    private String faultOf(Operation operation, ValidCall call, Answer answer) {
        return answers.faultOf(trial(operation, "", call, answer), call.uri(), answer);
    }

    private Trial trial(Operation operation, String place, ValidCall call, Answer answer) {
        return rulesInWords().stream()
                .filter(rule -> answer.status() == 400 && rule.operation().equals(operation.id()))
                .filter(rule -> !rule.isKept().test(call.texts(), call.body()))
                .findFirst()
                .map(broken -> new Trial(operation, broken.place(), call.toString(), Expected.REFUSED))
                .orElseGet(() -> new Trial(operation, place, call.toString(), Expected.UNDERSTOOD));
    }

    private Answer answer(Operation operation, ValidCall call) throws InterruptedException {
        return answer(operation, call, headers(operation));
    }

    private Answer answer(Operation operation, ValidCall call, Map<String, String> headers)
            throws InterruptedException {
        sent++;
        Answer answer = caller.send(operation, call.uri(), call.sent(), headers);
        byStatus.merge(answer.status(), 1, Integer::sum);
        if (answer.status() < 300) {
            done.add(operation.id());
            if (answer.type().startsWith(JSON_TYPE)) {
                JsonNode shown = read(answer.body());
                records.learn(call.path(), answer.status() == 201 ? listOf(shown) : shown);
            }
        }
        return answer;
    }

    /** What was created stands in the list that it was sent to. */
    private static JsonNode listOf(JsonNode created) {
        return JSON.createObjectNode().set("items", JSON.createArrayNode().add(created));
    }

    private static Map<String, String> headers(Operation operation) {
        return operation.parameter("If-Match").isMissingNode() ? Map.of() : Map.of("If-Match", "*");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("This is not JSON: " + body, notJson);
        }
    }
}
