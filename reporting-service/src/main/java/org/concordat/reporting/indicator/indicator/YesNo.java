package org.concordat.reporting.indicator.indicator;

import java.util.List;

/** How yes and no are written where a value is a text. */
final class YesNo {

    static final String YES = "YES";
    private static final String NO = "NO";

    static final List<String> BOTH = List.of(YES, NO);

    private YesNo() {}

    static boolean is(String value) {
        return BOTH.contains(value);
    }
}
