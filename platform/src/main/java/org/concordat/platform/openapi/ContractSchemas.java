package org.concordat.platform.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.value.Texts;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Makes the schemas of a contract as exact as the answers are. An answer carries every property of its record, so that
 * each is required, and what may be without a value says so in its type. Ids, days and instants are written where they
 * stand, which gives them one type in every client, nullable or not.
 */
final class ContractSchemas {

    private static final String COMPONENT = "#/components/schemas/";
    private static final String UUID = "UUID";
    private static final String UUID_FORMAT = "uuid";

    /** What {@code @NotBlank} becomes. */
    static final String ANYTHING_BUT_BLANK = "\\S";

    /** What every text in a query is, however long. */
    private static final String ONE_LINE = "^[^\\x00-\\x1F\\x7F-\\x9F]*$";

    private static final Set<String> WRITTEN_IN_PLACE = Set.of(UUID, "LocalDate", "Instant");

    /** What these properties mean wherever a request has them and says nothing else. */
    private static final Map<String, String> OF_EVERY_CHANGE = Map.of(
            "effectiveOn", "The day from which this is true; today when left out",
            "reason", "Why; kept in the history");

    private static final Map<String, String> OF_EVERY_RECORD = Map.of("version", "Grows with each change; the ETag");

    private final OpenAPI contract;
    private final Map<String, Schema> components;
    private final List<Operation> operations;

    ContractSchemas(OpenAPI contract) {
        this.contract = contract;
        this.components = contract.getComponents().getSchemas();
        this.operations = contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    void complete() {
        Set<String> sent = componentsBehind(operations.stream().flatMap(ContractSchemas::requestSchemas));
        Set<String> answered = componentsBehind(answerSchemas());
        answered.removeAll(sent);
        answered.stream().map(components::get).forEach(ContractSchemas::requireEveryProperty);
        sent.stream().map(components::get).forEach(request -> describe(request, OF_EVERY_CHANGE));
        answered.stream().map(components::get).forEach(answer -> describe(answer, OF_EVERY_RECORD));
        operations.stream().flatMap(ContractSchemas::parameters).forEach(ContractSchemas::describe);
        operations.stream()
                .flatMap(ContractSchemas::parameters)
                .filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
                .map(Parameter::getSchema)
                .forEach(ContractSchemas::takeOneLine);
        components.values().stream().filter(ContractSchemas::isTypedId).forEach(ContractSchemas::writeAsUuid);
        everySchema().forEach(this::writeInPlace);
        everySchema().forEach(ContractSchemas::anchorPattern);
        Set.copyOf(components.keySet()).stream()
                .filter(this::isWrittenInPlace)
                .forEach(contract.getComponents()::removeSchema);
        removeUnused();
    }

    /** Schemas of the platform stand in every contract, whether the service uses them or not. */
    private void removeUnused() {
        Set<String> used = componentsBehind(Stream.of(
                        operations.stream().flatMap(ContractSchemas::requestSchemas),
                        answerSchemas(),
                        operations.stream().flatMap(ContractSchemas::parameterSchemas))
                .flatMap(all -> all));
        Set.copyOf(components.keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(contract.getComponents()::removeSchema);
    }

    private static void describe(Schema schema, Map<String, String> descriptions) {
        if (schema.getProperties() != null) {
            descriptions.forEach((name, description) -> {
                Schema property = schema.getProperties().get(name);
                if (property != null && property.getDescription() == null) {
                    property.setDescription(description);
                }
            });
        }
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(OF_EVERY_CHANGE.get(parameter.getName()));
        }
    }

    /** In a body, a text that is longer than a line may have several. */
    private static void takeOneLine(Schema parameter) {
        if (parameter.getMaxLength() != null
                && parameter.getMaxLength() > Texts.LONGEST_LINE
                && parameter.getPattern() == null) {
            parameter.setPattern(ONE_LINE);
        }
    }

    /** A schema that names its required properties itself is right already. */
    private static void requireEveryProperty(Schema answer) {
        if (answer.getProperties() != null && answer.getRequired() == null) {
            answer.setRequired(new ArrayList<>(answer.getProperties().keySet()));
        }
    }

    /** The code matches a text as a whole; in a contract a pattern without anchors matches any part of it. */
    private static void anchorPattern(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(ANYTHING_BUT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(" + pattern + ")$" : "^" + pattern + "$");
        }
    }

    private void writeInPlace(Schema schema) {
        if (schema.getAnyOf() != null) {
            // what is there already says no more than anyOf does
            schema.setType(null);
            schema.getAnyOf().stream()
                    .map(ContractSchemas::component)
                    .filter(Objects::nonNull)
                    .filter(this::isWrittenInPlace)
                    .findFirst()
                    .ifPresent(name -> {
                        schema.setAnyOf(null);
                        write(name, schema);
                        schema.addType(SchemaType.NULL);
                    });
        } else if (schema.getRef() != null) {
            String name = component(schema);
            schema.setType(null);
            if (isWrittenInPlace(name)) {
                schema.setRef(null);
                write(name, schema);
            }
        }
    }

    private boolean isWrittenInPlace(String name) {
        return WRITTEN_IN_PLACE.contains(name)
                || UUID_FORMAT.equals(components.get(name).getFormat());
    }

    /** A record around one UUID, as {@link org.concordat.platform.id.Id} is. */
    private static boolean isTypedId(Schema component) {
        return component.getProperties() != null
                && component.getProperties().keySet().equals(Set.of("value"))
                && UUID.equals(component(component.getProperties().get("value")));
    }

    private static void writeAsUuid(Schema id) {
        id.setProperties(null);
        id.setRequired(null);
        id.setType(List.of(SchemaType.STRING));
        id.setFormat(UUID_FORMAT);
    }

    private void write(String name, Schema schema) {
        Schema component = components.get(name);
        schema.setType(new ArrayList<>(component.getType()));
        schema.setFormat(component.getFormat());
    }

    private Set<String> componentsBehind(Stream<Schema> roots) {
        var found = new HashSet<String>();
        roots.forEach(root -> collect(root, found));
        return found;
    }

    private void collect(Schema schema, Set<String> found) {
        String name = component(schema);
        if (name != null && found.add(name)) {
            collect(components.get(name), found);
        }
        parts(schema).forEach(part -> collect(part, found));
    }

    private static String component(Schema schema) {
        return schema.getRef() == null ? null : schema.getRef().substring(COMPONENT.length());
    }

    private Stream<Schema> everySchema() {
        return Stream.of(
                components.values().stream(),
                operations.stream().flatMap(ContractSchemas::requestSchemas),
                answerSchemas(),
                operations.stream().flatMap(ContractSchemas::parameterSchemas))
                .flatMap(all -> all)
                .flatMap(ContractSchemas::withParts)
                .toList()
                .stream();
    }

    private static Stream<Schema> withParts(Schema schema) {
        return Stream.concat(Stream.of(schema), parts(schema).flatMap(ContractSchemas::withParts));
    }

    private static Stream<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        return parts.stream().filter(Objects::nonNull);
    }

    private static Stream<Schema> requestSchemas(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
    }

    /** Of the answers of each operation, and of those that operations share. */
    private Stream<Schema> answerSchemas() {
        return Stream.concat(
                        operations.stream()
                                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream()),
                        contract.getComponents().getResponses().values().stream())
                .flatMap(answer -> schemas(answer.getContent()));
    }

    private static Stream<Schema> parameterSchemas(Operation operation) {
        return parameters(operation).map(Parameter::getSchema).filter(Objects::nonNull);
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }
}
