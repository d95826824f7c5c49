package org.concordat.sampledata;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Rows and columns in plain text: words begin at the left of their column, figures end at its right. */
final class Table {
    private static final String GAP = "  ";

    private final int columnsOfWords;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(int columnsOfWords, List<String> headings) {
        this.columnsOfWords = columnsOfWords;
        rows.add(headings);
    }

    /** @param columnsOfWords how many columns hold words; figures stand in the others */
    static Table of(int columnsOfWords, String... headings) {
        return new Table(columnsOfWords, List.of(headings));
    }

    Table row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "The table has %d columns, not %d".formatted(rows.get(0).size(), cells.length));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Pounds with a comma after each three digits; pence only where there are some. */
    static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        DecimalFormat format = new DecimalFormat(
                whole ? "£#,##0;-£#,##0" : "£#,##0.00;-£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        return format.format(amount);
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        String rule = "-".repeat(lines.stream().mapToInt(String::length).max().orElse(0));
        lines.add(1, rule);
        return String.join(System.lineSeparator(), lines);
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : GAP);
            line.append(column < columnsOfWords ? cell + blanks : blanks + cell);
        }
        return line.toString().stripTrailing();
    }
}
