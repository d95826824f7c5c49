package org.concordat.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.ColumnType;

/**
 * What a report says as JSON, as the rows that its table should have. An object of the answer is a row, its properties are the
 * cells, and what is said of the objects around it stands in it too. That is read from the JSON alone: the records give the
 * names, and no value.
 */
final class RowsInJson {

    /** Columns that say the name of something that stands around the row; in JSON it is just its name. */
    private static final Map<String, String> CALLED = Map.of("dimensionName", "name", "organisationName", "name");

    private final Map<Class<?>, List<Map<String, String>>> rows = new LinkedHashMap<>();

    private final Class<?> all;

    private RowsInJson(Class<?> all) {
        this.all = all;
        mayHave(all);
    }

    static RowsInJson of(Report<?> report, JsonNode answer) {
        var rows = new RowsInJson(figures(report));
        rows.row(rows.all, answer, Map.of());
        return rows;
    }

    private static Class<?> figures(Report<?> report) {
        return Arrays.stream(report.getClass().getMethods())
                .filter(method -> method.getName().equals("figures") && method.getReturnType() != Figures.class)
                .findFirst()
                .orElseThrow()
                .getReturnType();
    }

    private void mayHave(Class<?> type) {
        rows.put(type, new ArrayList<>());
        inside(type).forEach(this::mayHave);
    }

    private static Stream<Class<?>> inside(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                return inside(component.getType());
            }
            return isList(component) ? itemsOf(component) : isPart(component) ? Stream.of(component.getType()) : null;
        });
    }

    /**
     * The cells of a kind's rows by column, in their order. A row that is made for the table stands for the part that it shows,
     * and one that is no object of its own for the whole answer.
     */
    List<Map<String, String>> of(Class<? extends Record> kind) {
        return Stream.of(kind, shown(kind), all)
                .filter(rows::containsKey)
                .findFirst()
                .map(rows::get)
                .orElseThrow();
    }

    private static Class<?> shown(Class<? extends Record> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                .map(RecordComponent::getType)
                .reduce((first, last) -> last)
                .orElse(kind);
    }

    /** What a row has in a column; empty for nothing. */
    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(row.containsKey(column) ? column : CALLED.getOrDefault(column, column), "");
    }

    private void row(Class<?> type, JsonNode node, Map<String, String> around) {
        var cells = new LinkedHashMap<>(around);
        cells(type, node, "", cells);
        rows.get(type).add(cells);
        inside(type, node, cells);
    }

    private void cells(Class<?> type, JsonNode node, String within, Map<String, String> cells) {
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            JsonNode value = node.path(component.getName());
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                cells(component.getType(), node, within, cells);
            } else if (isPart(component)) {
                cells(component.getType(), value, qualified(within, component.getName()), cells);
            } else if (!isList(component) && !accessor.isAnnotationPresent(JsonIgnore.class)) {
                ColumnName named = accessor.getAnnotation(ColumnName.class);
                cells.put(qualified(within, named == null ? component.getName() : named.value()), text(value));
            }
        }
    }

    private void inside(Class<?> type, JsonNode node, Map<String, String> cells) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = node.path(component.getName());
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                inside(component.getType(), node, cells);
            } else if (isList(component)) {
                itemsOf(component).forEach(item -> value.forEach(each -> row(item, each, cells)));
            } else if (isPart(component)) {
                row(component.getType(), value, cells);
            }
        }
    }

    private static boolean isPart(RecordComponent component) {
        return component.getType().isRecord() && !ColumnType.isOneCell(component.getType());
    }

    private static boolean isList(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType());
    }

    private static Stream<Class<?>> itemsOf(RecordComponent list) {
        return Stream.of(((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0])
                .filter(item -> item instanceof Class<?> type && type.isRecord())
                .map(item -> (Class<?>) item);
    }

    private static String qualified(String within, String name) {
        return within.isEmpty() ? name : within + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String text(JsonNode value) {
        return value.isObject() ? value.path("amount").asText() : value.isNull() ? "" : value.asText();
    }
}
