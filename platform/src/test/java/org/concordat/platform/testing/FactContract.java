package org.concordat.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The contract of a service's events as it follows from the code: the published facts with their meaning, and the state
 * records that they carry.
 */
final class FactContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private final String service;
    private final List<Fact<?>> facts;
    private final StateSchemas schemas = new StateSchemas();

    private FactContract(String service, List<Fact<?>> facts) {
        this.service = service;
        this.facts = facts;
    }

    /** All published facts below a service's root package, whose last part is the service's name. */
    static FactContract of(String rootPackage) {
        var facts = new ArrayList<Fact<?>>();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        for (JavaClass type : classes) {
            if (type.isEnum() && type.isAssignableTo(Fact.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    var fact = (Fact<?>) constant;
                    if (fact.about().isPublished()) {
                        facts.add(fact);
                    }
                }
            }
        }
        facts.sort(Comparator.<Fact<?>, String>comparing(fact -> fact.about().topic())
                .thenComparing(fact -> fact.about().name()));
        return new FactContract(rootPackage.substring(rootPackage.lastIndexOf('.') + 1), facts);
    }

    String service() {
        return service;
    }

    List<Fact<?>> facts() {
        return facts;
    }

    List<String> eventTypes() {
        return facts.stream().map(fact -> fact.eventType(service)).toList();
    }

    static String meaningOf(Fact<?> fact) {
        try {
            return value(((Enum<?>) fact).getDeclaringClass().getField(fact.name()));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the events of the fact's aggregate are about. */
    private static String meaningOfAll(Fact<?> fact) {
        return value(((Enum<?>) fact).getDeclaringClass());
    }

    private static String value(AnnotatedElement described) {
        Meaning meaning = described.getAnnotation(Meaning.class);
        return meaning == null ? "" : meaning.value();
    }

    /** The generated files below {@code contract/}, by name. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (AggregateType<?> type : types()) {
            files.put("events/" + stateFile(type), json(schemas.of(type.shape(), sentence(type.noun()))));
        }
        for (Fact<?> fact : facts) {
            files.put("events/" + fact.eventType(service) + ".schema.json", json(eventSchema(fact)));
        }
        files.put("asyncapi.yaml", asyncApi());
        return files;
    }

    /** Every file below {@code contract/events/}, by name: those that are generated, and an example of each event. */
    Set<String> eventFiles() {
        var names = new TreeSet<String>();
        types().forEach(type -> names.add(stateFile(type)));
        for (String type : eventTypes()) {
            names.add(type + ".schema.json");
            names.add(type + ".example.json");
        }
        return names;
    }

    /** The rows of {@code reference.md}: topic, fact, what it says. */
    String table() {
        var table = new StringBuilder("| topic | fact | what it says |\n|---|---|---|\n");
        String last = "";
        for (Fact<?> fact : facts) {
            String topic = fact.about().topic();
            table.append("| %s | `%s` | %s |\n"
                    .formatted(topic.equals(last) ? "" : "`" + topic + "`", fact.wireName(), meaningOf(fact)));
            last = topic;
        }
        return table.toString();
    }

    private List<AggregateType<?>> types() {
        return facts.stream().<AggregateType<?>>map(Fact::about).distinct().toList();
    }

    private static String stateFile(AggregateType<?> type) {
        return type.name() + ".state.schema.json";
    }

    private ObjectNode eventSchema(Fact<?> fact) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", fact.eventType(service));
        schema.put("description", meaningOf(fact));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("state").put("$ref", stateFile(fact.about()));
        ObjectNode changed = properties.putObject("changed");
        changed.put("type", "array");
        changed.put("description", "Names of the fields of the state that this change touched");
        changed.putObject("items").put("type", "string").put("maxLength", 100);
        changed.put("maxItems", 200);
        schema.putArray("required").add("state").add("changed");
        return schema;
    }

    private String asyncApi() {
        ObjectNode contract = JsonNodeFactory.instance.objectNode();
        contract.put("asyncapi", "3.0.0");
        ObjectNode info = contract.putObject("info");
        info.put("title", "Concordat %s events".formatted(service));
        info.put("version", ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.info-version", String.class));
        info.put(
                "description",
                "What the %s service publishes: CloudEvents 1.0 in Kafka's binary mode. Attributes are headers (ce_*), the value is JSON, and the key is the aggregate's id, so that one aggregate's events stay in order. Topics are kept for ever. The data is the full state after the change (state) and the names of the fields it touched (changed)."
                        .formatted(service));
        info.putObject("license").put("name", "Apache-2.0");
        contract.put("defaultContentType", "application/json");
        ObjectNode channels = contract.putObject("channels");
        ObjectNode operations = contract.putObject("operations");
        ObjectNode components = contract.putObject("components");
        ObjectNode messages = components.putObject("messages");
        var byTopic = facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.about().topic(), TreeMap::new, Collectors.toList()));
        byTopic.forEach((topic, ofTopic) -> {
            String channel = camel(topic.substring(topic.indexOf('.') + 1));
            ObjectNode described = channels.putObject(channel).put("address", topic);
            String description = ofTopic.stream()
                    .map(FactContract::meaningOfAll)
                    .distinct()
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(". "));
            described.put("description", description);
            ObjectNode ofChannel = described.putObject("messages");
            ObjectNode operation = operations.putObject("send" + sentence(channel));
            operation.put("action", "send");
            operation.putObject("channel").put("$ref", "#/channels/" + channel);
            var sent = operation.putArray("messages");
            for (Fact<?> fact : ofTopic) {
                String message = camel(fact.wireName());
                ofChannel.putObject(message).put("$ref", "#/components/messages/" + message);
                sent.addObject().put("$ref", "#/channels/%s/messages/%s".formatted(channel, message));
                message(messages.putObject(message), fact);
            }
        });
        for (String topic : reads()) {
            String channel = camel(topic.replace('.', '-'));
            channels.putObject(channel)
                    .put("address", topic)
                    .put("description", "Read from %s-service".formatted(topic.substring(0, topic.indexOf('.'))));
            operations
                    .putObject("receive" + sentence(channel))
                    .put("action", "receive")
                    .putObject("channel")
                    .put("$ref", "#/channels/" + channel);
        }
        components.putObject("schemas").set("cloudEvent", cloudEvent());
        try {
            return YAML.writeValueAsString(contract);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void message(ObjectNode message, Fact<?> fact) {
        message.put("name", fact.eventType(service));
        message.put("title", sentence(fact.wireName().replace('-', ' ')));
        message.put("summary", meaningOf(fact));
        message.putObject("headers").put("$ref", "#/components/schemas/cloudEvent");
        ObjectNode payload = message.putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        payload.putObject("schema").put("$ref", "./events/%s.schema.json".formatted(fact.eventType(service)));
    }

    /** The topics that the service reads, from its configuration. */
    private static List<String> reads() {
        var configuration = new Properties();
        try (var file = Files.newInputStream(Path.of("src", "main", "resources", "application.properties"))) {
            configuration.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        String topics = configuration.getProperty("concordat.reads", "");
        return topics.isBlank() ? List.of() : List.of(topics.split(","));
    }

    private JsonNode cloudEvent() {
        try (var headers = FactContract.class.getResourceAsStream("cloud-event-headers.yaml")) {
            return YAML.readTree(new String(headers.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("SERVICE", service));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String json(JsonNode node) {
        var indenter = new DefaultIndenter("  ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(node)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String camel(String kebab) {
        var camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(camel.isEmpty() ? word : sentence(word));
        }
        return camel.toString();
    }
}
