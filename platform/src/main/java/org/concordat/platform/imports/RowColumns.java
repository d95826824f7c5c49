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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.table.ColumnType;

/**
 * Which column of a file is which component of a record: the header names them in any case, spacing and order. A record
 * within the record is given by columns of its own, {@code postalAddressTown} for the town of a postal address. Words at
 * the beginning of such a name may be left out, as in {@code town}; where two could be meant, the first one is.
 */
final class RowColumns {

    /**
     * What a column fills.
     *
     * @param part the record within the record that it is a part of; {@code null} when it is the record's own
     */
    private record Place(RecordComponent part, RecordComponent value) {

        String name() {
            return part == null
                    ? value.getName()
                    : part.getName()
                            + value.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                            + value.getName().substring(1);
        }

        /** What remains of its name without its first words; nothing when it is the record's own. */
        Stream<String> shortNames() {
            String[] words = part == null ? new String[0] : name().split("(?=\\p{Lu})");
            return IntStream.range(1, words.length)
                    .mapToObj(first -> String.join("", List.of(words).subList(first, words.length)));
        }

        void fill(ObjectNode fields, String cell) {
            ObjectNode whole = part == null ? fields : fields.withObjectProperty(part.getName());
            whole.set(value.getName(), CellValues.json(cell, value.getType()));
        }
    }

    private final List<Place> inOrder;

    private RowColumns(List<Place> inOrder) {
        this.inOrder = inOrder;
    }

    /** @throws Refusal when the header names a column that the record does not have, or one twice */
    static RowColumns namedBy(Sheet.Row header, Class<?> row) {
        if (!header.isReadable()) {
            throw Refusal.invalid("", "The header in line %d: %s".formatted(header.line(), header.problem()));
        }
        Map<String, Place> known = placesByKey(row);
        var inOrder = new ArrayList<Place>();
        for (int i = 0; i < header.cells().size(); i++) {
            Place named = known.get(key(header.cell(i)));
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
        return "Known are: %s.".formatted(places(row).map(Place::name).collect(Collectors.joining(", ")));
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
                inOrder.get(i).fill(fields, row.cell(i));
            }
        }
        return new ImportLine<>(row.line(), fields, null);
    }

    private static Map<String, Place> placesByKey(Class<?> row) {
        Map<String, Place> byKey =
                places(row).collect(Collectors.toMap(place -> key(place.name()), Function.identity()));
        places(row).forEach(place -> place.shortNames().forEach(name -> byKey.putIfAbsent(key(name), place)));
        return byKey;
    }

    private static Stream<Place> places(Class<?> row) {
        return components(row)
                .flatMap(component -> isWritableInOneCell(component.getType())
                        ? Stream.of(new Place(null, component))
                        : components(component.getType()).map(value -> new Place(component, value)));
    }

    /** A list has no place in a cell. */
    private static Stream<RecordComponent> components(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .filter(component -> !Collection.class.isAssignableFrom(component.getType()));
    }

    private static boolean isWritableInOneCell(Class<?> type) {
        return !type.isRecord() || ColumnType.isOneCell(type);
    }

    /** A column's name without what spreadsheets add: {@code Sub-region} names {@code subRegion}. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
