package org.concordat.platform.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture of some of a table's figures, declared once beside the table's columns and drawn as SVG and PNG. It names
 * columns, so that it shows what stands in the table's cells and nothing that is worked out for it.
 *
 * @param title what it shows, in a few words; the table's own title stands before it
 * @param unit of all its figures
 * @param only which rows it shows; all when there is no condition
 * @param labels the columns that say what a row is about
 * @param series the columns whose figures it shows
 */
public record Chart(
        Kind kind, String title, String unit, List<Condition> only, List<String> labels, List<String> series) {

    /** The unit of a chart of money. */
    public static final String POUNDS = "Pounds (£)";

    /** How figures are drawn. */
    public enum Kind {
        /** Bars side by side. */
        GROUPED,
        /** Bars upon each other, for figures that add up. */
        STACKED,
        /** Lines from row to row. */
        LINES
    }

    /**
     * What a row must say to be shown.
     *
     * @param value {@code null} for rows that leave the column empty
     */
    public record Condition(String column, String value) {}

    public static Chart grouped(String title, String unit) {
        return new Chart(Kind.GROUPED, title, unit, List.of(), List.of(), List.of());
    }

    public static Chart stacked(String title, String unit) {
        return new Chart(Kind.STACKED, title, unit, List.of(), List.of(), List.of());
    }

    public static Chart lines(String title, String unit) {
        return new Chart(Kind.LINES, title, unit, List.of(), List.of(), List.of());
    }

    /** Shows rows of one kind. */
    public Chart ofRows(String kindOfRow) {
        return where(RowKinds.COLUMN, kindOfRow);
    }

    /** Shows rows that say this in a column, or say nothing there when the value is {@code null}. */
    public Chart where(String column, String value) {
        return new Chart(
                kind,
                title,
                unit,
                Stream.concat(only.stream(), Stream.of(new Condition(column, value)))
                        .toList(),
                labels,
                series);
    }

    /** Labels a row by what it says in these columns. */
    public Chart by(String... columns) {
        return new Chart(kind, title, unit, only, List.of(columns), series);
    }

    /** Shows the figures in these columns. */
    public Chart showing(String... columns) {
        return new Chart(kind, title, unit, only, labels, List.of(columns));
    }

    /**
     * Finds out, as a table is declared, whether its chart fits it.
     *
     * @throws IllegalArgumentException when the chart names a column that there is not, or shows one without figures
     */
    public void requireFitting(List<? extends Column<?>> columns) {
        only.forEach(condition -> named(condition.column(), columns));
        labels.forEach(label -> named(label, columns));
        if (labels.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("The chart '%s' shows nothing".formatted(title));
        }
        for (String shown : series) {
            if (!InCells.isFigure(named(shown, columns).type())) {
                throw new IllegalArgumentException("The column %s holds no figures to draw".formatted(shown));
            }
        }
    }

    static <C extends Column<?>> C named(String name, List<C> columns) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no column " + name));
    }
}
