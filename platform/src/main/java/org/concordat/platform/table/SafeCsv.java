package org.concordat.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.concordat.platform.money.Money;

/**
 * Writes RFC 4180 CSV that is safe to open in a spreadsheet. Text that the program would run as a formula is made plain
 * text by a leading apostrophe; figures are ours and may well begin with a minus.
 */
final class SafeCsv {

    // the last four are the full-width forms, which spreadsheets take for the same
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;

    /** @param output written to row by row, so that the length does not matter; the caller closes it */
    SafeCsv(Appendable output) {
        try {
            printer = new CSVPrinter(output, CSVFormat.RFC4180);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a row; {@code null} is an empty cell, money its plain amount. */
    SafeCsv row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** Writes a row; {@code null} is an empty cell, money its plain amount. */
    SafeCsv row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(SafeCsv::cell).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return this;
    }

    private static Object cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return money.amount().toPlainString();
        }
        return value instanceof String text && beginsAFormula(text) ? "'" + text : value;
    }

    /** Spreadsheets look past blanks at the beginning. */
    private static boolean beginsAFormula(String text) {
        return startsDangerously(text) || startsDangerously(text.stripLeading());
    }

    private static boolean startsDangerously(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
