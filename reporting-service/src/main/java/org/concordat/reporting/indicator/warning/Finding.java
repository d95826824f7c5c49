package org.concordat.reporting.indicator.warning;

import java.util.List;
import org.concordat.reporting.indicator.series.Span;

/**
 * What a series gives cause to warn of.
 *
 * @param period in which the cause shows
 * @param values that show it, the oldest first
 * @param improved whether two values running have followed that are better
 */
record Finding(Span period, WarningCause cause, List<WarnedValue> values, boolean improved) {

    Finding {
        values = List.copyOf(values);
    }

    /** The one that it is opened for. */
    String warnedValue() {
        return values.get(values.size() - 1).value();
    }

    Finding followedByBetter() {
        return new Finding(period, cause, values, true);
    }
}
