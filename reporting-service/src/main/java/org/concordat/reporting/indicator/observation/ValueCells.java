package org.concordat.reporting.indicator.observation;

import java.util.Arrays;
import org.concordat.platform.table.CellRule;
import org.concordat.platform.table.FormWorkbook.Cell;
import org.concordat.platform.table.FormWorkbook.Note;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.ValueRule;

/** The cells of a form that hold what was observed, and what is said of them. */
public final class ValueCells {

    private static final CellRule MISSING =
            CellRule.oneOf(Arrays.stream(Missing.values()).map(Missing::name).toList());
    private static final CellRule NO_SHARE = CellRule.empty("Only a percentage is a share of so many. Leave it empty.");

    private ValueCells() {}

    public static Cell value(ValueRule rule) {
        return new Cell(null, rule.inCell());
    }

    public static Cell missing() {
        return new Cell(null, MISSING);
    }

    public static Cell base(ValueRule rule) {
        return new Cell(null, rule.kind() == IndicatorKind.PERCENTAGE ? CellRule.wholeNumberFrom(1) : NO_SHARE);
    }

    public static Note note(Indicator indicator, ValueRule rule) {
        CellRule taken = rule.inCell();
        String choices = taken.choices().isEmpty() ? taken.says() : String.join(", ", taken.choices());
        String context = indicator.details().contextNote();
        return new Note(
                rule.indicator(),
                "%s (%s). %s".formatted(indicator.details().name(), rule.kind(), choices)
                        + (context == null ? "" : " " + context));
    }
}
