package org.concordat.platform.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Chart.Condition;

/**
 * What the chart of a table shows, taken from its cells.
 *
 * @param said what holds of the whole table, such as the day as at which it is true
 * @param categories what each of the shown rows is about
 */
record ChartFigures(Chart chart, String title, List<String> said, List<String> categories, List<Series> series) {

    /** Types of columns that say as of when a table is true. */
    private static final Set<ColumnType> TIMES = Set.of(ColumnType.FINANCIAL_YEAR, ColumnType.DAY, ColumnType.INSTANT);

    private static final String NONE = "no figure";

    /** The figures of one column, one for each category. */
    record Series(String name, List<Figure> figures) {}

    /**
     * A figure as it is drawn and as it is written.
     *
     * @param number {@code null} when the cell is empty; nothing is drawn in its place
     */
    record Figure(BigDecimal number, String text) {}

    static <R> ChartFigures of(Table<R> table) {
        Chart chart = table.chart();
        List<R> rows = table.rows().stream()
                .filter(row -> chart.only().stream().allMatch(condition -> holds(condition, table, row)))
                .toList();
        return new ChartFigures(
                chart,
                "%s: %s".formatted(table.title(), chart.title()),
                saidOfAll(table),
                rows.stream().map(row -> label(chart, table, row)).toList(),
                chart.series().stream()
                        .map(name -> series(Chart.named(name, table.columns()), rows))
                        .toList());
    }

    private static <R> boolean holds(Condition condition, Table<R> table, R row) {
        Object value = Chart.named(condition.column(), table.columns()).value().apply(row);
        return Objects.equals(condition.value(), value == null ? null : value.toString());
    }

    private static <R> String label(Chart chart, Table<R> table, R row) {
        return chart.labels().stream()
                .map(name -> Chart.named(name, table.columns()))
                .map(column -> text(column.type(), column.value().apply(row), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), label -> label.isEmpty() ? "(none)" : label));
    }

    private static <R> Series series(Column<R> column, List<R> rows) {
        return new Series(
                InCells.label(column.name()),
                rows.stream()
                        .map(row -> column.value().apply(row))
                        .map(value -> new Figure(number(value), text(column.type(), value, NONE)))
                        .toList());
    }

    private static <R> List<String> saidOfAll(Table<R> table) {
        return table.rows().stream()
                .limit(1)
                .flatMap(row -> table.columns().stream()
                        .filter(column -> column.once() && TIMES.contains(column.type()))
                        .flatMap(column -> Stream.ofNullable(column.value().apply(row))
                                .map(value -> "%s: %s"
                                        .formatted(InCells.label(column.name()), InCells.text(column.type(), value)))))
                .toList();
    }

    private static String text(ColumnType type, Object value, String whenEmpty) {
        return value == null ? whenEmpty : InCells.text(type, value);
    }

    private static BigDecimal number(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Money money ? money.amount() : new BigDecimal(value.toString());
    }

    /** Every figure with what it is, as exact as in the table, for those who do not see the picture. */
    String inWords() {
        String figures = IntStream.range(0, categories.size())
                .mapToObj(at -> "%s: %s."
                        .formatted(
                                categories.get(at),
                                series.stream()
                                        .map(each -> "%s %s"
                                                .formatted(
                                                        each.name(),
                                                        each.figures().get(at).text()))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        return Stream.of(String.join(". ", said), figures.isEmpty() ? "There are no figures to show." : figures)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
