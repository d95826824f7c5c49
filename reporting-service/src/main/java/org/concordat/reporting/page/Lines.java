package org.concordat.reporting.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reported.Line;

/** Says what the lines of a report are about, by the names of its columns, which are part of the contract. */
final class Lines<R> {

    /** The kind of a line that is about one sub-region. */
    static final String OF_A_SUB_REGION = "SUB_REGION";

    private static final String KIND = "row";
    private static final String SUB_REGION = "subRegion";
    private static final String CODE = "code";

    private final Map<String, Column<R>> columns = new LinkedHashMap<>();

    Lines(List<Column<R>> columns) {
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    static Lines<Line> of(Report<?> report) {
        return new Lines<>(Reported.columns(report));
    }

    /** The columns that people read: a kind has a table of its own, and an id says nothing to them. */
    List<Column<R>> forPeople() {
        return columns.values().stream()
                .filter(column -> !column.name().equals(KIND) && column.type() != ColumnType.ID)
                .toList();
    }

    Column<R> column(String name) {
        Column<R> column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("The report has no column " + name);
        }
        return column;
    }

    String kindOf(R line) {
        return text(KIND, line);
    }

    /** Without either column no line is about a single sub-region. */
    boolean mayTellOfSubRegions() {
        return columns.containsKey(SUB_REGION) || columns.containsKey(CODE);
    }

    /** Whether a line shows what is true of one sub-region alone. */
    boolean isOfSubRegion(R line, String code) {
        return code.equals(text(SUB_REGION, line))
                || OF_A_SUB_REGION.equals(kindOf(line)) && code.equals(text(CODE, line));
    }

    /** Empty for a column that the report or the line does not have. */
    private String text(String name, R line) {
        Column<R> column = columns.get(name);
        Object value = column == null ? null : column.value().apply(line);
        return value == null ? "" : value.toString();
    }
}
