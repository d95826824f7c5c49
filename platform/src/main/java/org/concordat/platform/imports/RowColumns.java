package org.concordat.platform.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;

/** Which column of a file is which component of a record: the header names them in any case, spacing and order. */
final class RowColumns {

    private final List<RecordComponent> inOrder;

    private RowColumns(List<RecordComponent> inOrder) {
        this.inOrder = inOrder;
    }

    /** @throws Refusal when the header names a column that the record does not have, or one twice */
    static RowColumns namedBy(Sheet.Row header, Class<?> row) {
        if (!header.isReadable()) {
            throw Refusal.invalid("", "The header in line %d: %s".formatted(header.line(), header.problem()));
        }
        Map<String, RecordComponent> known =
                components(row).collect(Collectors.toMap(component -> key(component.getName()), Function.identity()));
        var inOrder = new ArrayList<RecordComponent>();
        for (int i = 0; i < header.cells().size(); i++) {
            RecordComponent named = known.get(key(header.cell(i)));
            if (named == null) {
                throw Refusal.invalid(
                        "",
                        "The header in line %d names a column that is not known here, the one at place %d. %s"
                                .formatted(header.line(), i + 1, known(row)));
            }
            inOrder.add(named);
        }
        if (new HashSet<>(inOrder).size() < inOrder.size()) {
            throw Refusal.invalid("", "The header in line %d names a column twice.".formatted(header.line()));
        }
        return new RowColumns(inOrder);
    }

    /** What a header may name, in the usual order. */
    static String known(Class<?> row) {
        return "Known are: %s."
                .formatted(components(row).map(RecordComponent::getName).collect(Collectors.joining(", ")));
    }

    /** The row by its columns; empty cells say nothing. */
    ImportLine<ObjectNode> read(Sheet.Row row) {
        if (!row.isReadable()) {
            return ImportLine.unreadable(row.line(), row.problem());
        }
        if (row.cells().size() > inOrder.size()) {
            return ImportLine.unreadable(
                    row.line(),
                    "The line has another number of fields than the header: %d instead of %d. Check separators and quotation marks."
                            .formatted(row.cells().size(), inOrder.size()));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                RecordComponent column = inOrder.get(i);
                fields.set(column.getName(), CellValues.json(row.cell(i), column.getType()));
            }
        }
        return new ImportLine<>(row.line(), fields, null);
    }

    /** A list has no place in a cell. */
    private static Stream<RecordComponent> components(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .filter(component -> !Collection.class.isAssignableFrom(component.getType()));
    }

    /** A column's name without what spreadsheets add: {@code Sub-region} names {@code subRegion}. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
