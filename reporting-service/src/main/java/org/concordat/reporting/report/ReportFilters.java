package org.concordat.reporting.report;

import java.util.List;

/** By which query parameters each report can be asked for. */
public interface ReportFilters {

    /** Their names in the order of the alphabet. */
    List<String> of(Report<?> report);
}
