package org.concordat.reporting.indicator.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.table.CellRule;
import org.concordat.platform.value.Figures;

/**
 * What an indicator takes for a value: "Field types, bounds and rules between fields refuse; a change beyond the indicator's
 * tolerance on the last period asks for a reason" (reporting.md, Return).
 *
 * @param minimum {@code null} for none, likewise the others
 * @param levels codes of the scale's levels from the lowest to the highest, of LEVEL
 */
public record ValueRule(
        String indicator,
        IndicatorKind kind,
        BigDecimal minimum,
        BigDecimal maximum,
        Tolerance tolerance,
        List<String> levels) {

    /** How a figure is written that may be below zero. */
    public static final String FIGURE = "-?\\d{1,12}(\\.\\d{1,4})?";

    private static final int PENCE = 2;

    private static final Pattern FIGURES = Pattern.compile(FIGURE);
    private static final Pattern POUNDS = Pattern.compile("-?\\d{1,12}(\\.\\d{2})?");

    public ValueRule {
        levels = List.copyOf(levels);
    }

    /** What a spreadsheet lets somebody write for a value. */
    public CellRule inCell() {
        return switch (kind) {
            case NUMBER, PERCENTAGE -> CellRule.number(4, minimum, maximum);
            case MONEY -> CellRule.number(2, minimum, maximum).shown("0.00");
            case YES_NO -> CellRule.oneOf(YesNo.BOTH);
            case LEVEL -> CellRule.oneOf(levels);
        };
    }

    /**
     * Refuses a value of another type, or out of bounds.
     *
     * @param pointer to the value in the request
     */
    public void requireFits(String value, String pointer) {
        switch (kind) {
            case NUMBER, PERCENTAGE ->
                requireLike(
                        FIGURES,
                        value,
                        "not-a-number",
                        "a decimal number with at most four decimals, like 39.5",
                        pointer);
            case MONEY -> requireLike(POUNDS, value, "not-money", "pounds and pence, like 9000.00", pointer);
            case YES_NO -> require(YesNo.is(value), "not-yes-or-no", "YES or NO", pointer);
            case LEVEL ->
                require(
                        levels.contains(value),
                        "not-a-level",
                        "a level of its scale: " + String.join(", ", levels),
                        pointer);
        }
        if (kind.isFigure()) {
            requireWithinBounds(new BigDecimal(value), pointer);
        }
    }

    /** A value that fits in the one way in which its kind is written, so that two that say the same do not differ. */
    public String written(String value) {
        if (!kind.isFigure()) {
            return value;
        }
        var figure = new BigDecimal(value);
        return kind == IndicatorKind.MONEY ? figure.setScale(PENCE).toPlainString() : Figures.plain(figure);
    }

    private void requireLike(Pattern notation, String value, String type, String what, String pointer) {
        require(notation.matcher(value).matches(), type, what, pointer);
    }

    private void require(boolean fits, String type, String what, String pointer) {
        if (!fits) {
            throw Refusal.rule(type, pointer, "%s takes %s.".formatted(indicator, what));
        }
    }

    private void requireWithinBounds(BigDecimal value, String pointer) {
        if (minimum != null && value.compareTo(minimum) < 0) {
            throw Refusal.rule(
                    "below-minimum",
                    pointer,
                    "%s is at least %s. Check the value.".formatted(indicator, minimum.toPlainString()));
        }
        if (maximum != null && value.compareTo(maximum) > 0) {
            throw Refusal.rule(
                    "above-maximum",
                    pointer,
                    "%s is at most %s. Check the value.".formatted(indicator, maximum.toPlainString()));
        }
    }

    /** Whether a value that fits has changed on another one by more than is usual. */
    public boolean isUnusualAfter(String last, String now) {
        return tolerance != null && !tolerance.allows(position(last), position(now));
    }

    /** Whether one value is less than another or equal. */
    public boolean isAtMost(String lesser, String greater) {
        return position(lesser).compareTo(position(greater)) <= 0;
    }

    /** Where a value stands among those of its kind: the figure, or the level's place on the scale. */
    public BigDecimal position(String value) {
        return switch (kind) {
            case NUMBER, PERCENTAGE, MONEY -> new BigDecimal(value);
            case YES_NO -> YesNo.YES.equals(value) ? BigDecimal.ONE : BigDecimal.ZERO;
            case LEVEL -> BigDecimal.valueOf(levels.indexOf(value));
        };
    }
}
