package org.concordat.reporting.indicator.warning;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.reporting.indicator.series.Direction;
import org.concordat.reporting.indicator.series.NotJudged;
import org.concordat.reporting.indicator.series.Point;
import org.concordat.reporting.indicator.series.Series;
import org.concordat.reporting.indicator.series.Span;

/**
 * What a whole series gives cause to warn of, so that the order in which its values came does not matter: "opens when two
 * comparable FINAL values running are worse by more than the tolerance, or any is below the floor; it closes by two better
 * ones or a decision, and never twice for one cause" (reporting.md, Early warning). While one stands, nothing else is a cause.
 * Better means better than the value that it was opened for, by any amount; what is below the floor is not, since that would be
 * a cause again. Values on the other side of a split or broken series are not comparable with it, so that a decision alone
 * closes what was opened before.
 */
final class Findings {

    private final Series series;

    private Findings(Series series) {
        this.series = series;
    }

    /** @param decided until the end of which period a decision has dealt with the cause of a period */
    static List<Finding> of(Series series, Map<Span, LocalDate> decided) {
        return new Findings(series).all(decided);
    }

    private List<Finding> all(Map<Span, LocalDate> decided) {
        var found = new ArrayList<Finding>();
        LocalDate dealtWithUntil = LocalDate.MIN;
        Finding standing = null;
        for (Point point : series.points()) {
            if (!isFinalValue(point) || !point.span().lastDay().isAfter(dealtWithUntil)) {
                continue;
            }
            if (standing == null) {
                standing = finding(point).orElse(null);
            } else if (isBetterTwice(standing, point)) {
                found.add(standing.followedByBetter());
                standing = null;
            }
            if (standing != null && decided.containsKey(standing.period())) {
                found.add(standing);
                dealtWithUntil =
                        later(decided.get(standing.period()), point.span().lastDay());
                standing = null;
            }
        }
        if (standing != null) {
            found.add(standing);
        }
        return found;
    }

    /** Only the organisation's own values are a cause; those before may be its predecessors'. */
    private Optional<Finding> finding(Point point) {
        if (!point.takenFrom().isEmpty()) {
            return Optional.empty();
        }
        if (series.rule().isBelowFloor(point.value())) {
            return Optional.of(
                    new Finding(point.span(), WarningCause.BELOW_FLOOR, List.of(WarnedValue.of(point)), false));
        }
        return isTwice(Direction.WORSENING, point)
                ? Optional.of(new Finding(point.span(), WarningCause.WORSENING, values(point), false))
                : Optional.empty();
    }

    private List<WarnedValue> values(Point point) {
        Point before = series.before(point).orElseThrow();
        return Stream.of(series.before(before).orElseThrow(), before, point)
                .map(WarnedValue::of)
                .toList();
    }

    /** Whether this value and the one before it, which run and are comparable, are both better than what was warned of. */
    private boolean isBetterTwice(Finding standing, Point point) {
        return series.whyNotJudged(point).isEmpty()
                && isBetter(standing, point)
                && isBetter(standing, series.before(point).orElseThrow());
    }

    private boolean isBetter(Finding standing, Point point) {
        return isComparable(standing.period(), point)
                && series.rule().isBetter(point.value(), standing.warnedValue())
                && !series.rule().isBelowFloor(point.value());
    }

    /** It is about as long a period, and nothing since has made the organisation another thing. */
    private boolean isComparable(Span warned, Point point) {
        return months(warned) == months(point.span())
                && series.points().stream()
                        .filter(each ->
                                each.span().compareTo(warned) > 0 && each.span().compareTo(point.span()) <= 0)
                        .map(series::whyNotJudged)
                        .flatMap(Optional::stream)
                        .noneMatch(why -> why == NotJudged.SPLIT || why == NotJudged.BROKEN);
    }

    private static long months(Span period) {
        return Period.between(period.firstDay(), period.lastDay().plusDays(1)).toTotalMonths();
    }

    private boolean isTwice(Direction direction, Point point) {
        return series.direction(point) == direction
                && series.before(point)
                        .filter(before -> series.direction(before) == direction)
                        .isPresent();
    }

    private static boolean isFinalValue(Point point) {
        return point.isFinal() && point.value() != null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The end of the last period with a final value, up to which a decision made now deals with everything. */
    static LocalDate lastFinalDay(Series series) {
        return series.points().stream()
                .filter(Findings::isFinalValue)
                .map(point -> point.span().lastDay())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
