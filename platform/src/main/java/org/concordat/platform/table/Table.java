package org.concordat.platform.table;

import java.util.List;

/**
 * Rows and the columns they are shown in, whichever format they are written in.
 *
 * @param name of the file that holds it, without a suffix
 * @param title what stands above it in print
 * @param chart a picture of its figures; {@code null} when it has none
 */
public record Table<R>(String name, String title, List<Column<R>> columns, List<R> rows, Chart chart) {

    public Table(String name, String title, List<Column<R>> columns, List<R> rows) {
        this(name, title, columns, rows, null);
    }

    public Table(String name, List<Column<R>> columns, List<R> rows) {
        this(name, name, columns, rows);
    }

    public static <R extends Record> Table<R> of(String name, Class<R> row, List<R> rows) {
        return new Table<>(name, Column.of(row), rows);
    }

    public String csv() {
        var text = new StringBuilder();
        writeCsv(text);
        return text.toString();
    }

    void writeCsv(Appendable output) {
        var csv = new CsvWriter<>(columns, output);
        rows.forEach(csv::row);
    }
}
