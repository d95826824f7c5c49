package org.concordat.reporting.indicator.measure;

/** What says how a measure stands; it stays. */
public enum MeasureKind {
    /** A rule over the values of an indicator. */
    RULE,
    /** Other measures joined by AND. */
    ALL_OF,
    /** Other measures joined by OR. */
    ANY_OF,
    /** A body's recorded judgement where no number says it. */
    JUDGEMENT;

    boolean isComposite() {
        return this == ALL_OF || this == ANY_OF;
    }
}
