package org.concordat.platform.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.concordat.platform.money.Money;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook: figures as numbers, days as days, the header frozen, and a second sheet that says what each
 * column means. A text is always a text, so that nothing in it runs as a formula.
 */
final class Workbooks {

    /** A workbook counts days from 1900, in which it has a 29 February; an earlier day is a text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private Workbooks() {}

    static <R> byte[] of(Table<R> table) {
        return WorkbookFile.of(workbook -> {
            write(workbook.newWorksheet("Figures"), table);
            describe(workbook.newWorksheet("Columns"), table.columns());
        });
    }

    private static <R> void write(Worksheet sheet, Table<R> table) {
        List<Column<R>> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            Column<R> column = columns.get(c);
            header(sheet, c, column.name());
            int width = column.name().length();
            for (int r = 0; r < table.rows().size(); r++) {
                Object value = column.value().apply(table.rows().get(r));
                if (value != null) {
                    cell(sheet, r + 1, c, column.type(), value);
                    width = Math.max(width, InCells.text(column.type(), value).length());
                }
            }
            sheet.width(c, Math.min(Math.max(width + 2, NARROWEST), WIDEST));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }

    static void header(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().fillColor("DDE6EE").wrapText(true).set();
    }

    private static void cell(Worksheet sheet, int row, int column, ColumnType type, Object value) {
        switch (type) {
            case MONEY -> {
                sheet.value(row, column, ((Money) value).amount());
                sheet.style(row, column).format("#,##0.00").set();
            }
            case COUNT -> sheet.value(row, column, (Number) value);
            case NUMBER -> sheet.value(row, column, (BigDecimal) value);
            case DAY -> day(sheet, row, column, (LocalDate) value);
            case INSTANT -> {
                sheet.value(row, column, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case YES_NO -> sheet.value(row, column, (Boolean) value);
            case TEXT, ID, FINANCIAL_YEAR -> sheet.value(row, column, value.toString());
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private static void describe(Worksheet sheet, List<? extends Column<?>> columns) {
        header(sheet, 0, "column");
        header(sheet, 1, "meaning");
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(c + 1, 0, columns.get(c).name());
            sheet.value(c + 1, 1, meaning(columns.get(c)));
            sheet.style(c + 1, 1).wrapText(true).set();
        }
        sheet.width(0, 30);
        sheet.width(1, 100);
        sheet.freezePane(0, 1);
    }

    private static String meaning(Column<?> column) {
        return switch (column.type()) {
            case MONEY -> column.description() + " (GBP)";
            case INSTANT -> column.description() + " (UTC)";
            default -> column.description();
        };
    }
}
