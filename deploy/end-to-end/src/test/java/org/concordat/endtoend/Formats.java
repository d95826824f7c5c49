package org.concordat.endtoend;

import java.util.List;

/** The media types of a report. */
final class Formats {
    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    /** Those that every report comes in. */
    static final List<String> ALL = List.of(JSON, CSV, WORKBOOK, PDF);

    private Formats() {}
}
