package org.concordat.platform.table;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The columns of an answer's own JSON, so that a list as CSV shows exactly what it shows as JSON, under the same names. A
 * property of an object inside it has the names of both, joined by a dot; money is its amount; several values are JSON in
 * one cell.
 */
public final class JsonColumns {

    private final SerializationConfig config;

    private JsonColumns(ObjectMapper json) {
        this.config = json.getSerializationConfig();
    }

    /** @param row what is written as JSON, one object for each row */
    public static List<Column<JsonNode>> of(JavaType row, ObjectMapper json) {
        return new JsonColumns(json).columns(row, "", node -> node).toList();
    }

    private Stream<Column<JsonNode>> columns(JavaType type, String prefix, Function<JsonNode, JsonNode> path) {
        return config.introspect(type).findProperties().stream()
                .filter(property -> property.getAccessor() != null)
                .flatMap(property -> columns(property.getName(), property.getAccessor(), prefix, path));
    }

    private Stream<Column<JsonNode>> columns(
            String name, AnnotatedMember property, String prefix, Function<JsonNode, JsonNode> path) {
        JavaType type = property.getType();
        if (config.getAnnotationIntrospector().findUnwrappingNameTransformer(property) != null) {
            return columns(type, prefix, path);
        }
        Function<JsonNode, JsonNode> value = path.andThen(node -> node.path(name));
        if (type.hasRawClass(Money.class)) {
            return Stream.of(column(prefix + name, property, ColumnType.MONEY, value.andThen(JsonColumns::amount)));
        }
        if (isObject(type)) {
            return columns(type, prefix + name + ".", value);
        }
        return Stream.of(column(prefix + name, property, ColumnType.TEXT, value.andThen(JsonColumns::cell)));
    }

    private static Column<JsonNode> column(
            String name, AnnotatedMember property, ColumnType type, Function<JsonNode, Object> value) {
        Schema schema = property.getAnnotation(Schema.class);
        return new Column<>(name, schema == null ? "" : schema.description(), type, value);
    }

    /** A record that is written with its properties, and not as one value. */
    private boolean isObject(JavaType type) {
        if (!type.getRawClass().isRecord()) {
            return false;
        }
        BeanDescription described = config.introspect(type);
        return described.findJsonValueAccessor() == null
                && config.getAnnotationIntrospector().findSerializer(described.getClassInfo()) == null;
    }

    private static Object amount(JsonNode money) {
        return money.isObject() ? new BigDecimal(money.path("amount").asText()) : null;
    }

    private static Object cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            return value.toString();
        }
        return value.isNumber() ? value.decimalValue() : value.asText();
    }
}
