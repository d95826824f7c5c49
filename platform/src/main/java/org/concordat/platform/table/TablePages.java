package org.concordat.platform.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.pdf.Pdf;
import org.concordat.platform.problem.Refusal;

/** Prints a table on as large a sheet as its columns need. */
public final class TablePages {

    private TablePages() {}

    /**
     * How many cells are printed at once: each takes some eight kilobytes, for its place on the page and for its tag that screen
     * readers follow.
     */
    public static final long MOST_CELLS = 15_000;

    /** When a table is not printed, in the words of the contracts. */
    public static final String TOO_LONG =
            "too-long-to-print: a table of more than %d cells is not printed".formatted(MOST_CELLS);

    /** What a character takes of a line, with its neighbours on average, in millimetres. */
    private static final double CHARACTER = 2.1;

    /** Between two columns, in millimetres: what the template pads a cell with. */
    private static final int GAP = 2;

    private static final int MARGINS = 28;
    private static final int WIDTH_OF_A4 = 297;
    private static final int LONGEST_LINE = 45;

    /** A column's heading, with the width of the column in millimetres. */
    public record Heading(String label, boolean figure, int width) {}

    /**
     * A table as it is printed, for pages that show more than one.
     *
     * @param said what is said of the whole table
     */
    public record Grid(List<TableInWords.Said> said, List<Heading> headings, List<List<TableInWords.Cell>> rows) {

        /** A4, or what is wide enough for all columns, in the same proportions; in the words of CSS. */
        public String sheet() {
            int width = Math.max(
                    WIDTH_OF_A4,
                    MARGINS
                            + headings.stream()
                                    .mapToInt(heading -> heading.width() + GAP)
                                    .sum());
            return "%dmm %dmm".formatted(width, (int) Math.round(width / Math.sqrt(2)));
        }
    }

    /** @throws Refusal 422 when it has more cells than are printed */
    static <R> byte[] of(Table<R> table) {
        requireShortEnough(table);
        Grid grid = grid(table);
        return Pdf.of(new TablePage(table.title(), grid.sheet(), grid.said(), grid.headings(), grid.rows()).render());
    }

    private static void requireShortEnough(Table<?> table) {
        long cells = TableInWords.cells(table);
        if (cells > MOST_CELLS) {
            throw Refusal.rule(
                    "too-long-to-print",
                    "The table has %d cells, and at most %d are printed. Narrow it down, or take the CSV or the workbook."
                            .formatted(cells, MOST_CELLS));
        }
    }

    public static <R> Grid grid(Table<R> table) {
        TableInWords words = TableInWords.of(table);
        List<Heading> headings = IntStream.range(0, words.headings().size())
                .mapToObj(column -> heading(words, column))
                .toList();
        return new Grid(words.said(), headings, words.rows());
    }

    /** As wide as its longest word or value; a text goes on in the next line. */
    private static Heading heading(TableInWords words, int column) {
        TableInWords.Heading heading = words.headings().get(column);
        int longest = Stream.concat(
                        Stream.of(heading.label().split(" ")),
                        words.rows().stream().map(row -> row.get(column).text()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int width = (int) Math.ceil(Math.min(longest, LONGEST_LINE) * CHARACTER);
        return new Heading(heading.label(), heading.figure(), width);
    }
}
