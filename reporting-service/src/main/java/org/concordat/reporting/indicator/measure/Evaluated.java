package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * How a measure stands at the end of a day.
 *
 * @param status once MET from the due day on it is kept; else it stands as known now
 * @param firstPublished how it stands with values as they were known when it was settled, or first known after that
 * @param asKnownNow how it stands with what was revised since; the same as the others until the due day
 * @param finding what the rule found; {@code null} without a rule
 * @param revised what it finds with what was revised since; {@code null} where that cannot differ
 * @param baseline what the rule found on the baseline day; {@code null} where nobody knows
 * @param path where it should be on the day; {@code null} without a path
 * @param judgement that says how it stands; {@code null} for none
 * @param visibleFrom the first day on which everybody sees all values from which it is reckoned; {@code null} for none
 * @param parts of a composite
 */
public record Evaluated(
        Definition measure,
        LocalDate asAt,
        MeasureStatus status,
        MeasureStatus firstPublished,
        MeasureStatus asKnownNow,
        Finding finding,
        Finding revised,
        Ratio baseline,
        Ratio path,
        Judgement judgement,
        LocalDate visibleFrom,
        List<Evaluated> parts) {

    public Evaluated {
        parts = List.copyOf(parts);
    }

    /** What is held against the value found; {@code null} without a rule. */
    Ratio target() {
        return finding == null
                ? null
                : measure.details().rule().kind().target(measure.details().rule());
    }

    /** Why nothing can be said; {@code null} where something can, or its parts say why. */
    NoData noData() {
        if (measure.kind() == MeasureKind.JUDGEMENT) {
            return judgement == null ? NoData.NOT_JUDGED : null;
        }
        return finding == null ? null : finding.noData();
    }

    boolean isVisibleOn(LocalDate day) {
        return visibleFrom == null || !visibleFrom.isAfter(day);
    }
}
