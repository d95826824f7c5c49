package org.concordat.reporting.report;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.table.Tabular;

/**
 * A report: what it is called and shows, the kinds of row that carry its columns, and the query for its figures. JSON,
 * CSV, the list of reports and the contract follow from it.
 */
public abstract class Report<F extends Figures> {

    private final String name;
    private final String title;
    private final String description;
    private final RowKinds rows;
    private final Chart chart;

    /** @param name the last segment of its path and the first part of its file names */
    protected Report(String name, String title, String description, RowKinds rows) {
        this(name, title, description, rows, null);
    }

    /** The same with a picture of its figures. */
    protected Report(String name, String title, String description, RowKinds rows, Chart chart) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.rows = rows;
        this.chart = chart;
        if (chart != null) {
            chart.requireFitting(rows.columns());
        }
    }

    public abstract F figures(Scope scope);

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public RowKinds rows() {
        return rows;
    }

    /** {@code null} for a report without one. */
    public Chart chart() {
        return chart;
    }

    /** The media types that it comes in. */
    public List<String> formats() {
        return Stream.concat(Stream.of(MediaType.APPLICATION_JSON), Tabular.mediaTypes(chart).stream())
                .toList();
    }
}
