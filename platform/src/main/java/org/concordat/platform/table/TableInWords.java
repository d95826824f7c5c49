package org.concordat.platform.table;

import java.util.List;
import java.util.Objects;

/**
 * A table as people read it. What each row repeats for whoever copies it is said once; a column without a value is left out.
 */
public record TableInWords(String title, List<Said> said, List<Heading> headings, List<List<Cell>> rows) {

    /** What is said of the whole table. */
    public record Said(String label, String text) {}

    /** A column's heading, and what the column means. */
    public record Heading(String label, String description, boolean figure) {}

    /** A cell. */
    public record Cell(String text, boolean figure) {}

    public static <R> TableInWords of(Table<R> table) {
        List<Column<R>> shown = shown(table);
        return new TableInWords(
                table.title(),
                saidOnce(table),
                shown.stream().map(TableInWords::heading).toList(),
                table.rows().stream()
                        .map(row -> shown.stream()
                                .map(column -> new Cell(text(column, row), InCells.isFigure(column.type())))
                                .toList())
                        .toList());
    }

    /** How many cells a table has as people read it. */
    public static <R> long cells(Table<R> table) {
        return (long) shown(table).size() * table.rows().size();
    }

    private static <R> List<Column<R>> shown(Table<R> table) {
        return table.columns().stream()
                .filter(column -> !column.once() && isUsed(column, table.rows()))
                .toList();
    }

    private static <R> List<Said> saidOnce(Table<R> table) {
        return table.columns().stream()
                .filter(Column::once)
                .flatMap(column -> table.rows().stream()
                        .limit(1)
                        .map(row -> new Said(InCells.label(column.name()), text(column, row))))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private static Heading heading(Column<?> column) {
        return new Heading(InCells.label(column.name()), column.description(), InCells.isFigure(column.type()));
    }

    private static <R> boolean isUsed(Column<R> column, List<R> rows) {
        return rows.stream().map(column.value()).anyMatch(Objects::nonNull);
    }

    /** What a row has in a column; empty for nothing. */
    public static <R> String text(Column<R> column, R row) {
        Object value = column.value().apply(row);
        return value == null ? "" : InCells.text(column.type(), value);
    }
}
