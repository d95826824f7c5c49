package org.concordat.reporting.indicator.series;

import java.math.BigDecimal;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.indicator.ValueRule;

/**
 * What an indicator says of its series.
 *
 * @param weightedBy code of the indicator that WEIGHTED weights by; {@code null} of other successions
 * @param floor the level; what is worse than it is flagged; {@code null} for none
 */
public record SeriesRule(
        ValueRule values, Better better, Frequency frequency, Succession takes, String weightedBy, String floor) {

    public String indicator() {
        return values.indicator();
    }

    /** Above zero where the second value is better than the first, below where it is worse. */
    int compare(String first, String second) {
        int higher = values.position(second).compareTo(values.position(first));
        return better == Better.HIGHER ? higher : -higher;
    }

    String worse(String one, String other) {
        return compare(one, other) < 0 ? other : one;
    }

    /**
     * "Direction of travel": a change by more than the tolerance; levels are held against each other by their place on the
     * scale. An indicator without a tolerance lets every change count.
     */
    Direction direction(String before, String now) {
        int change = compare(before, now);
        if (change == 0 || values.tolerance() != null && !values.isUnusualAfter(before, now)) {
            return Direction.STEADY;
        }
        return change > 0 ? Direction.IMPROVING : Direction.WORSENING;
    }

    /** In the direction of better: where lower levels are better, those above the floor are the ones that are flagged. */
    public boolean isBelowFloor(String value) {
        return floor != null && compare(floor, value) < 0;
    }

    /** By any amount. */
    public boolean isBetter(String value, String than) {
        return compare(than, value) > 0;
    }

    public BigDecimal position(String value) {
        return values.position(value);
    }
}
