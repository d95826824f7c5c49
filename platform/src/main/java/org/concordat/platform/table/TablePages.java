package org.concordat.platform.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.platform.pdf.Pdf;

/**
 * Prints a table on as large a sheet as its columns need. What each row repeats for whoever copies it stands once above; a
 * column without a value is left out.
 */
public final class TablePages {

    private TablePages() {}

    /** What a character takes of a line, with its neighbours on average, in millimetres. */
    private static final double CHARACTER = 2.1;

    /** Between two columns, in millimetres: what the template pads a cell with. */
    private static final int GAP = 2;

    private static final int MARGINS = 28;
    private static final int WIDTH_OF_A4 = 297;
    private static final int LONGEST_LINE = 45;

    /** What is said of the whole table. */
    public record Said(String label, String text) {}

    /** A column's heading, with the width of the column in millimetres. */
    public record Heading(String label, boolean figure, int width) {}

    /** A cell. */
    public record Cell(String text, boolean figure) {}

    static <R> byte[] of(Table<R> table) {
        List<Said> said = table.columns().stream()
                .filter(Column::once)
                .flatMap(column -> table.rows().stream()
                        .limit(1)
                        .map(row -> new Said(InCells.label(column.name()), text(column, row))))
                .filter(each -> !each.text().isEmpty())
                .toList();
        List<Column<R>> shown = table.columns().stream()
                .filter(column -> !column.once() && isUsed(column, table.rows()))
                .toList();
        List<Heading> headings =
                shown.stream().map(column -> heading(column, table.rows())).toList();
        return Pdf.of(new TablePage(
                        table.title(),
                        sheet(headings),
                        said,
                        headings,
                        table.rows().stream()
                                .map(row -> shown.stream()
                                        .map(column -> new Cell(text(column, row), InCells.isFigure(column.type())))
                                        .toList())
                                .toList())
                .render());
    }

    /** As wide as its longest word or value; a text goes on in the next line. */
    private static <R> Heading heading(Column<R> column, List<R> rows) {
        String label = InCells.label(column.name());
        int longest = Stream.concat(Stream.of(label.split(" ")), rows.stream().map(row -> text(column, row)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int width = (int) Math.ceil(Math.min(longest, LONGEST_LINE) * CHARACTER);
        return new Heading(label, InCells.isFigure(column.type()), width);
    }

    /** A4, or what is wide enough for all columns, in the same proportions. */
    private static String sheet(List<Heading> headings) {
        int width = Math.max(
                WIDTH_OF_A4,
                MARGINS
                        + headings.stream()
                                .mapToInt(heading -> heading.width() + GAP)
                                .sum());
        return "%dmm %dmm".formatted(width, (int) Math.round(width / Math.sqrt(2)));
    }

    private static <R> boolean isUsed(Column<R> column, List<R> rows) {
        return rows.stream().map(column.value()).anyMatch(Objects::nonNull);
    }

    private static <R> String text(Column<R> column, R row) {
        Object value = column.value().apply(row);
        return value == null ? "" : InCells.text(column.type(), value);
    }
}
