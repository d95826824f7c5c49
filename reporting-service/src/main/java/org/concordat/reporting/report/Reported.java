package org.concordat.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;

/** A report's figures, what they are about and as of when they are true. */
public record Reported<F extends Figures>(
        @JsonIgnore Report<F> report,
        @JsonUnwrapped Scope scope,
        Freshness freshness,
        @JsonUnwrapped F figures) implements Tabular {

    /** A row of the table, which repeats what the report is about, so that it says the same wherever it is copied to. */
    public record Line(Scope scope, Record row, Freshness freshness) {}

    public static List<Column<Line>> columns(Report<?> report) {
        var columns = new ArrayList<Column<Line>>();
        Column.of(Scope.class)
                .forEach(column -> columns.add(column.<Line>within(Line::scope).saidOnce()));
        report.rows().columns().forEach(column -> columns.add(column.within(Line::row)));
        Column.of(Freshness.class)
                .forEach(column ->
                        columns.add(column.<Line>within(Line::freshness).saidOnce()));
        return columns;
    }

    @Override
    public Table<Line> table() {
        return new Table<>(
                "%s-%s".formatted(report.name(), scope.financialYear()),
                "%s, %s".formatted(report.title(), scope.inWords()),
                columns(report),
                figures.rows().stream()
                        .map(row -> new Line(scope, row, freshness))
                        .toList(),
                report.chart());
    }
}
