package org.concordat.reporting.report;

import org.concordat.platform.table.RowKinds;

/**
 * A report: what it is called and shows, the kinds of row that carry its columns, and the query for its figures. JSON,
 * CSV, the list of reports and the contract follow from it.
 */
public abstract class Report<F extends Figures> {

    private final String name;
    private final String title;
    private final String description;
    private final RowKinds rows;

    /** @param name the last segment of its path and the first part of its file names */
    protected Report(String name, String title, String description, RowKinds rows) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.rows = rows;
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
}
