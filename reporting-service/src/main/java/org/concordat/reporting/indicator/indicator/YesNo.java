package org.concordat.reporting.indicator.indicator;

/** How yes and no are written where a value is a text. */
final class YesNo {

    static final String YES = "YES";
    private static final String NO = "NO";

    private YesNo() {}

    static boolean is(String value) {
        return YES.equals(value) || NO.equals(value);
    }
}
