package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a measure should be on its way: "straight from baseline to target unless given" (reporting.md, Measure). Points that
 * are given lie on it, and it is straight between them.
 */
final class MeasurePath {

    private final TreeMap<LocalDate, Ratio> points = new TreeMap<>();

    /** @param baseline what the measure was on the baseline day; {@code null} where nobody knows */
    MeasurePath(LocalDate baselineDay, Ratio baseline, List<PathPoint> given, LocalDate dueDay, Ratio target) {
        if (baselineDay != null && baseline != null) {
            points.put(baselineDay, baseline);
        }
        given.forEach(point -> points.put(point.day(), Ratio.of(point.value())));
        points.put(dueDay, target);
    }

    /** Nothing before its first point; the target from the due day on. Without a baseline or a point there is no path. */
    Optional<Ratio> on(LocalDate day) {
        Map.Entry<LocalDate, Ratio> before = points.floorEntry(day);
        Map.Entry<LocalDate, Ratio> after = points.ceilingEntry(day);
        if (before == null) {
            return Optional.empty();
        }
        if (after == null || before.getKey().equals(after.getKey())) {
            return Optional.of(before.getValue());
        }
        long gone = ChronoUnit.DAYS.between(before.getKey(), day);
        long all = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return Optional.of(
                before.getValue().plus(after.getValue().minus(before.getValue()).share(gone, all)));
    }
}
