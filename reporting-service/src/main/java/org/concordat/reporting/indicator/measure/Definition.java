package org.concordat.reporting.indicator.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure as it was known at an instant, with what says how it stands.
 *
 * @param indicator {@code null} without a rule
 * @param lockedFrom from which day the first return that covers the due day is locked; {@code null} when no return asks for the
 *     indicator then
 * @param setAt when it was set: nothing was published of it before
 */
public record Definition(
        UUID id,
        String code,
        MeasureKind kind,
        MeasuredIndicator indicator,
        MeasureDetails details,
        Judgements judgements,
        LocalDate lockedFrom,
        Instant setAt) {

    LocalDate dueDay() {
        return details.dueDay();
    }

    boolean isShownToThePublic() {
        return indicator != null && indicator.shownToThePublic();
    }

    /** At the end of the due day it is decided: "as at D: what was true at the end of D" (reporting.md, Time). */
    boolean isDue(LocalDate day) {
        return !day.isBefore(dueDay());
    }

    /** What is returned for later periods counts for the measure no longer. */
    LocalDate lastDayThatCounts(LocalDate day) {
        return day.isAfter(dueDay()) ? dueDay() : day;
    }

    boolean isLocked(LocalDate day) {
        return lockedFrom != null && !day.isBefore(lockedFrom);
    }

    /**
     * The first day on which what is recorded changes nothing of what was kept: when the return is locked, or after the due day
     * where no return brings the values.
     */
    LocalDate settledFrom() {
        return lockedFrom == null ? dueDay().plusDays(1) : lockedFrom;
    }

    /** The baseline day; where nobody knows what it was before, a year before it is due. */
    LocalDate measuredFrom() {
        return details.baselineDay() == null ? dueDay().minusYears(1) : details.baselineDay();
    }

    /** Whether a day from then until its due day, both included, is one of these. */
    boolean isMeasuredBetween(LocalDate firstDay, LocalDate lastDay) {
        return !dueDay().isBefore(firstDay) && !measuredFrom().isAfter(lastDay);
    }
}
