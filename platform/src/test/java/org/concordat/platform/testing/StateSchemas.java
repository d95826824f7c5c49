package org.concordat.platform.testing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Writes the JSON Schema of a state record: bounds from Jakarta Validation, meaning and nullability from {@link Schema}.
 * Every property is always there, but for one that was {@link AddedLater}. An enum is a string, because later versions may
 * add to it.
 */
final class StateSchemas {

    private static final String MONEY = "Pounds and pence as a decimal string";

    private final SchemaGenerator generator;

    StateSchemas() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule())
                .with(
                        Option.INLINE_ALL_SCHEMAS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.NULLABLE_ARRAY_ITEMS_ALLOWED);
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Class<?> raw = type.getErasedType();
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            if (raw == Money.class) {
                money(node);
            } else if (isWrittenAsText(raw)) {
                text(node, raw);
            } else if (raw.isEnum()) {
                enumeration(node, raw);
            } else {
                return null;
            }
            return new CustomDefinition(node, true);
        });
        config.forFields()
                .withRequiredCheck(field -> field.getAnnotation(AddedLater.class) == null)
                .withNullableCheck(field -> !field.isFakeContainerItemScope()
                        && schemaOf(field).map(Schema::nullable).orElse(false))
                .withDescriptionResolver(field -> Optional.of(field)
                        .filter(each -> !each.isFakeContainerItemScope())
                        .flatMap(StateSchemas::schemaOf)
                        .map(Schema::description)
                        .filter(text -> !text.isEmpty())
                        .orElse(null));
        generator = new SchemaGenerator(config.build());
    }

    JsonNode of(Class<?> state, String title) {
        ObjectNode schema = generator.generateSchema(state);
        unwrapAll(schema, state);
        ObjectNode titled = schema.objectNode();
        titled.set("$schema", schema.get("$schema"));
        titled.put("title", title);
        schema.remove("$schema");
        titled.setAll(schema);
        return titled;
    }

    /** From the innermost outwards, within lists too. */
    private static void unwrapAll(ObjectNode schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(component.getName());
            boolean isList = component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?>;
            Class<?> inner = isList
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : component.getType();
            JsonNode described = isList ? property.path("items") : property;
            if (inner.isRecord() && described.has("properties")) {
                unwrapAll((ObjectNode) described, inner);
            }
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                unwrap(component.getName(), schema);
            }
        }
    }

    /** Its properties stand where it stood. */
    private static void unwrap(String name, ObjectNode schema) {
        var inner = (ObjectNode) schema.get("properties").get(name);
        var properties = schema.objectNode();
        var required = schema.arrayNode();
        Set<String> before = new HashSet<>();
        schema.path("required").forEach(each -> before.add(each.asText()));
        schema.get("properties").properties().forEach(property -> {
            if (property.getKey().equals(name)) {
                properties.setAll((ObjectNode) inner.get("properties"));
                // none of a part whose fields were all added later
                inner.path("required").forEach(required::add);
            } else {
                properties.set(property.getKey(), property.getValue());
                if (before.contains(property.getKey())) {
                    required.add(property.getKey());
                }
            }
        });
        schema.set("properties", properties);
        schema.set("required", required);
    }

    private static Optional<Schema> schemaOf(FieldScope field) {
        return Optional.ofNullable(field.getAnnotation(Schema.class));
    }

    private static void money(ObjectNode node) {
        node.put("type", "object").put("description", MONEY);
        ObjectNode properties = node.putObject("properties");
        properties.putObject("amount").put("type", "string").put("pattern", "^-?\\d{1,18}\\.\\d{2}$");
        properties.putObject("currency").put("const", "GBP");
        node.putArray("required").add("amount").add("currency");
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
    }

    private static void text(ObjectNode node, Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        node.put("type", "string").put("maxLength", schema.maxLength());
        if (!schema.pattern().isEmpty()) {
            node.put("pattern", schema.pattern());
        }
        if (!schema.description().isEmpty()) {
            node.put("description", schema.description());
        }
    }

    private static void enumeration(ObjectNode node, Class<?> type) {
        node.put("type", "string")
                .put("maxLength", 50)
                .put(
                        "description",
                        Arrays.stream(type.getEnumConstants())
                                        .map(each -> ((Enum<?>) each).name())
                                        .collect(Collectors.joining(", "))
                                + "; later versions may add more");
    }
}
