package org.concordat.platform.table;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook to fill in: its first sheet has the header of an import and lines whose cells take only what fits, a
 * second one says what the columns and lines mean. A sheet that nobody sees holds what is chosen from.
 */
public final class FormWorkbook {

    private static final int WIDTH = 20;
    private static final int NAMES_WIDTH = 30;
    private static final int NOTES_WIDTH = 100;

    /**
     * A cell of a line.
     *
     * @param text what is filled in already; {@code null} for nothing
     * @param rule what may be written into it; {@code null} for anything
     */
    public record Cell(String text, CellRule rule) {}

    /** What is said of a column or of a line. */
    public record Note(String about, String text) {}

    private final Worksheet form;
    private final Worksheet lists;
    private final List<List<String>> listed = new ArrayList<>();

    private FormWorkbook(Worksheet form, Worksheet lists) {
        this.form = form;
        this.lists = lists;
    }

    public static byte[] of(List<String> columns, List<List<Cell>> lines, List<Note> notes) {
        return WorkbookFile.of(workbook -> {
            Worksheet form = workbook.newWorksheet("Form");
            Worksheet notesSheet = workbook.newWorksheet("Notes");
            Worksheet lists = workbook.newWorksheet("Lists");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            new FormWorkbook(form, lists).write(columns, lines);
            writeNotes(notesSheet, notes);
        });
    }

    private void write(List<String> columns, List<List<Cell>> lines) {
        for (int c = 0; c < columns.size(); c++) {
            Workbooks.header(form, c, columns.get(c));
            form.width(c, WIDTH);
        }
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                write(r + 1, c, lines.get(r).get(c));
            }
        }
        form.freezePane(0, 1);
    }

    private void write(int row, int column, Cell cell) {
        if (cell.text() != null) {
            form.value(row, column, cell.text());
        }
        CellRule rule = cell.rule();
        if (rule == null) {
            return;
        }
        if (rule.format() != null) {
            form.style(row, column).format(rule.format()).set();
        }
        Range place = form.range(row, column, row, column);
        if (rule.choices().isEmpty()) {
            place.validateWithFormula(asXml(rule.condition().formatted(name(row, column))))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle("Not taken")
                    .error(asXml(rule.says()));
        } else {
            place.validateWithList(list(rule.choices()))
                    .allowBlank(true)
                    .showDropdown(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle("Not taken")
                    .error(asXml(rule.says()));
        }
    }

    /** Each list stands in a column of its own, whoever else chooses from it. */
    private Range list(List<String> choices) {
        int column = listed.indexOf(choices);
        if (column < 0) {
            column = listed.size();
            listed.add(choices);
            for (int r = 0; r < choices.size(); r++) {
                lists.value(r, column, choices.get(r));
            }
        }
        return lists.range(0, column, choices.size() - 1, column);
    }

    /** A form has fewer than 26 columns. */
    private static String name(int row, int column) {
        return "%c%d".formatted('A' + column, row + 1);
    }

    /** The library writes the texts of a validation as they are. */
    private static String asXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void writeNotes(Worksheet sheet, List<Note> notes) {
        Workbooks.header(sheet, 0, "about");
        Workbooks.header(sheet, 1, "note");
        for (int r = 0; r < notes.size(); r++) {
            sheet.value(r + 1, 0, notes.get(r).about());
            sheet.value(r + 1, 1, notes.get(r).text());
            sheet.style(r + 1, 1).wrapText(true).set();
        }
        sheet.width(0, NAMES_WIDTH);
        sheet.width(1, NOTES_WIDTH);
        sheet.freezePane(0, 1);
    }
}
