package org.concordat.platform.table;

import java.util.List;

/** Writes rows as CSV, a header first, one by one, so that their number does not matter. */
public final class CsvWriter<R> {

    private final List<Column<R>> columns;
    private final SafeCsv csv;

    public CsvWriter(List<Column<R>> columns, Appendable output) {
        this.columns = columns;
        this.csv = new SafeCsv(output).row(columns.stream().map(Column::name).toList());
    }

    public void row(R row) {
        csv.row(columns.stream()
                .map(column -> (Object) column.value().apply(row))
                .toArray());
    }
}
