package org.concordat.platform.table;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.value.Figures;

/**
 * What a spreadsheet lets somebody write into a cell.
 *
 * @param choices from which one is chosen; empty when the condition decides
 * @param condition as a formula of spreadsheets, in which {@code %1$s} stands for the cell; {@code null} for a choice
 * @param format how the cell is shown; {@code null} for as it is
 * @param says what is told to somebody who writes something else
 */
public record CellRule(List<String> choices, String condition, String format, String says) {

    private static final String A_DAY = "AND(ISNUMBER(%1$s),%1$s=INT(%1$s),%1$s>0)";

    public CellRule {
        choices = List.copyOf(choices);
    }

    public static CellRule oneOf(List<String> choices) {
        return new CellRule(choices, null, null, "Choose one of the list.");
    }

    public static CellRule day() {
        return new CellRule(List.of(), A_DAY, "yyyy-mm-dd", "Write a day like 2008-04-01.");
    }

    public static CellRule wholeNumberFrom(int least) {
        return new CellRule(
                List.of(),
                "AND(ISNUMBER(%%1$s),%%1$s=INT(%%1$s),%%1$s>=%d)".formatted(least),
                "0",
                "Write a whole number from %d on.".formatted(least));
    }

    /**
     * @param decimals how many there may be
     * @param minimum {@code null} for none, likewise the maximum
     */
    public static CellRule number(int decimals, BigDecimal minimum, BigDecimal maximum) {
        var condition = new StringBuilder("AND(ISNUMBER(%%1$s),ROUND(%%1$s,%d)=%%1$s".formatted(decimals));
        var says = new StringBuilder("Write a number with at most %d decimals".formatted(decimals));
        if (minimum != null) {
            condition.append(",%1$s>=").append(Figures.plain(minimum));
            says.append(", at least ").append(Figures.plain(minimum));
        }
        if (maximum != null) {
            condition.append(",%1$s<=").append(Figures.plain(maximum));
            says.append(", at most ").append(Figures.plain(maximum));
        }
        return new CellRule(
                List.of(),
                condition.append(')').toString(),
                null,
                says.append('.').toString());
    }

    public CellRule shown(String as) {
        return new CellRule(choices, condition, as, says);
    }

    public static CellRule textUpTo(int characters) {
        return new CellRule(
                List.of(),
                "LEN(%%1$s)<=%d".formatted(characters),
                null,
                "Write at most %d characters.".formatted(characters));
    }

    public static CellRule empty(String why) {
        return new CellRule(List.of(), "ISBLANK(%1$s)", null, why);
    }
}
