package org.concordat.membership.network.rest;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * CSV as RFC 4180 has it, safe to open in a spreadsheet: a cell that the program would take for a formula gets an
 * apostrophe first, which makes it text.
 */
final class SafeCsv {

    // the last four are the full-width forms that spreadsheets take for the same
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder();

    SafeCsv row(String... cells) {
        text.append(Arrays.stream(cells).map(SafeCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = BEGINS_A_FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean quoted = safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
