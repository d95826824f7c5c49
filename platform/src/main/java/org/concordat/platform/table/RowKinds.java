package org.concordat.platform.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The kinds of row of a table that mixes several, such as lines and their total. The first column says a row's kind; a
 * column that several kinds have is one column; each kind keeps the order of its own columns.
 */
public final class RowKinds {

    /** The column that says a row's kind. */
    public static final String COLUMN = "row";

    private final Map<Class<? extends Record>, String> names = new LinkedHashMap<>();
    private final Map<Class<? extends Record>, Map<String, Column<Record>>> columnsOf = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    private RowKinds() {}

    public static RowKinds of(String name, Class<? extends Record> row) {
        return new RowKinds().and(name, row);
    }

    public RowKinds and(String name, Class<? extends Record> row) {
        Map<String, Column<Record>> columns = columnsOf(row);
        names.put(row, name);
        columnsOf.put(row, columns);
        place(List.copyOf(columns.keySet()));
        return this;
    }

    /** What the rows of each kind are, by the kind's name. */
    public Map<String, Class<? extends Record>> kinds() {
        var kinds = new LinkedHashMap<String, Class<? extends Record>>();
        names.forEach((row, name) -> kinds.put(name, row));
        return kinds;
    }

    public List<Column<Record>> columns() {
        var columns = new ArrayList<Column<Record>>();
        columns.add(new Column<>(
                COLUMN,
                "The kind of row: " + String.join(", ", names.values()),
                ColumnType.TEXT,
                row -> names.get(row.getClass())));
        order.stream().map(this::shared).forEach(columns::add);
        return columns;
    }

    /** A kind without the column leaves the cell empty. */
    private Column<Record> shared(String name) {
        Column<Record> first = columnsOf.values().stream()
                .filter(columns -> columns.containsKey(name))
                .findFirst()
                .orElseThrow()
                .get(name);
        return new Column<>(name, first.description(), first.type(), row -> {
            Column<Record> own = columnsOf.get(row.getClass()).get(name);
            return own == null ? null : own.value().apply(row);
        });
    }

    /** A new column goes before the next one that is placed already, so that neither order is broken. */
    private void place(List<String> columns) {
        int before = order.size();
        for (int i = columns.size() - 1; i >= 0; i--) {
            int placed = order.indexOf(columns.get(i));
            if (placed < 0) {
                order.add(before, columns.get(i));
            } else {
                before = placed;
            }
        }
    }

    private static <R extends Record> Map<String, Column<Record>> columnsOf(Class<R> row) {
        return Column.of(row).stream()
                .map(column -> column.<Record>within(row::cast))
                .collect(Collectors.toMap(Column::name, column -> column, (one, other) -> one, LinkedHashMap::new));
    }
}
