package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.ValueRule;

/** How values of an indicator are held against each other. "At least" includes equality, "above" does not. */
public record Yardstick(ValueRule values, Better better) {

    /** "At least" where higher is better, "at most" where lower is. */
    boolean reaches(BigDecimal value, BigDecimal target) {
        return better == Better.HIGHER ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }

    /** "Above" where higher is better, "below" where lower is. */
    boolean beats(BigDecimal value, BigDecimal other) {
        return better == Better.HIGHER ? value.compareTo(other) > 0 : value.compareTo(other) < 0;
    }

    /** By how many steps a level is better than another; less than zero where it is worse. */
    BigDecimal stepsUp(BigDecimal from, BigDecimal to) {
        return better == Better.HIGHER ? to.subtract(from) : from.subtract(to);
    }

    /** Whether no level is better. */
    boolean isTop(BigDecimal level) {
        return level.compareTo(
                        better == Better.HIGHER
                                ? BigDecimal.valueOf(values.levels().size() - 1L)
                                : BigDecimal.ZERO)
                == 0;
    }

    BigDecimal figure(String value) {
        return values.position(value);
    }
}
