package org.concordat.reporting.indicator.measure;

import java.util.Comparator;
import java.util.List;

/**
 * How a measure stands, from the worst to the best. What is missed for certain is worse than what is not known, and that is
 * worse than what is known to be at risk: so AND is missed as soon as one part is, whatever the others turn out to be, and OR
 * is met as soon as one part is.
 */
public enum MeasureStatus {
    MISSED,
    /** Nothing can be said. */
    NO_DATA,
    /** Before the due day, and worse than the path. */
    AT_RISK,
    /** Before the due day, and on the path or better. */
    ON_TRACK,
    MET;

    /** Parts joined by AND stand as the worst of them. */
    static MeasureStatus and(List<MeasureStatus> parts) {
        return parts.stream().min(Comparator.naturalOrder()).orElse(NO_DATA);
    }

    /** Parts joined by OR stand as the best of them. */
    static MeasureStatus or(List<MeasureStatus> parts) {
        return parts.stream().max(Comparator.naturalOrder()).orElse(NO_DATA);
    }
}
