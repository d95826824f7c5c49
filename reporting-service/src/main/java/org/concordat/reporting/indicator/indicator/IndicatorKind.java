package org.concordat.reporting.indicator.indicator;

import java.util.EnumSet;

/** What the values of an indicator are. */
public enum IndicatorKind {
    NUMBER,
    PERCENTAGE,
    /** Pounds and pence. */
    MONEY,
    YES_NO,
    /** A level or band of the indicator's scale. */
    LEVEL;

    public boolean isFigure() {
        return EnumSet.of(NUMBER, PERCENTAGE, MONEY).contains(this);
    }

    /** Whether values of several organisations can be added up; percentages are never. */
    public boolean addsUp() {
        return this == NUMBER || this == MONEY;
    }
}
