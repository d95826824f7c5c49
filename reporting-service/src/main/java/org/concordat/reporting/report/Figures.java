package org.concordat.reporting.report;

import java.util.List;

/** What a report shows: nested for JSON, row by row for tables. */
public interface Figures {

    /** Each of one of the kinds that the report names. */
    List<Record> rows();
}
