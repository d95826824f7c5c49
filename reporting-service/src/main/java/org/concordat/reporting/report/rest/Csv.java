package org.concordat.reporting.report.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.concordat.platform.money.Money;
import org.concordat.reporting.report.Table;

/**
 * Writes a table as RFC 4180 CSV. Text that a spreadsheet would run as a formula is made plain text by a leading
 * apostrophe; figures are ours and may well begin with a minus.
 */
final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String of(Table table) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.header());
            for (List<Object> row : table.rows()) {
                printer.printRecord(row.stream().map(Csv::cell).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return money.amount().toPlainString();
        }
        if (value instanceof String text && beginsAFormula(text)) {
            return "'" + text;
        }
        return value.toString();
    }

    private static boolean beginsAFormula(String text) {
        String visible = text.stripLeading();
        return (!text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0)
                || (!visible.isEmpty() && BEGINS_A_FORMULA.indexOf(visible.charAt(0)) >= 0);
    }
}
