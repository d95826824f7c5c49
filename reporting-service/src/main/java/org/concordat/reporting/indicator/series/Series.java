package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.reporting.indicator.indicator.Succession;

/**
 * What an indicator was at an organisation, period by period, with what it takes from its predecessors for periods before it
 * began. "Old ids keep their figures": a predecessor's own series stays as it is (reporting.md, Reorganisation).
 */
public final class Series {

    private final SeriesRule rule;
    private final UUID organisation;
    private final Heritage heritage;
    private final List<Point> points;

    private Series(SeriesRule rule, UUID organisation, Heritage heritage, List<Point> points) {
        this.rule = rule;
        this.organisation = organisation;
        this.heritage = heritage;
        this.points = List.copyOf(points);
    }

    /** @param readings of the organisation, of all whom it follows, and of those the indicator that weights */
    public static Series of(SeriesRule rule, UUID organisation, Heritage heritage, Collection<Reading> readings) {
        var periods = new TreeSet<Span>();
        readings.stream()
                .filter(reading -> reading.indicator().equals(rule.indicator()))
                .forEach(reading -> periods.add(reading.span()));
        var series = new ArrayList<Point>();
        for (Span period : periods) {
            point(rule, organisation, heritage, new InPeriod(period, readings)).ifPresent(series::add);
        }
        return new Series(rule, organisation, heritage, series);
    }

    private static Optional<Point> point(SeriesRule rule, UUID organisation, Heritage heritage, InPeriod in) {
        Set<UUID> parts = heritage.partsOf(organisation, in.period().lastDay());
        boolean takes = rule.takes() != Succession.NONE
                && !parts.equals(Set.of(organisation))
                && heritage.inheritancesSince(organisation, in.period().lastDay()).stream()
                        .noneMatch(Inheritance::isOfOneDivided);
        if (!takes) {
            return in.of(rule.indicator(), organisation).map(Point::own);
        }
        List<Reading> ofParts = parts.stream()
                .flatMap(part -> in.of(rule.indicator(), part).stream())
                .toList();
        return ofParts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Joining(rule, part -> in.of(rule.weightedBy(), part)).join(in.period(), parts, ofParts));
    }

    /** What was read of one period. */
    private record InPeriod(Span period, Collection<Reading> readings) {

        Optional<Reading> of(String indicator, UUID organisation) {
            return readings.stream()
                    .filter(reading -> reading.isOf(organisation, period)
                            && reading.indicator().equals(indicator))
                    .findFirst();
        }
    }

    /** What others than owner and staff see of it on a day. */
    public Series visibleToOthersOn(LocalDate day) {
        return new Series(
                rule,
                organisation,
                heritage,
                points.stream().filter(point -> point.isVisibleToOthersOn(day)).toList());
    }

    public SeriesMark mark() {
        Set<Inheritance> made = heritage.inheritancesOf(organisation);
        if (made.isEmpty()) {
            return SeriesMark.UNCHANGED;
        }
        if (rule.takes() == Succession.NONE) {
            return SeriesMark.BROKEN;
        }
        if (made.stream().anyMatch(Inheritance::isOfOneDivided)) {
            return SeriesMark.SPLIT;
        }
        return made.stream().anyMatch(this::hasSeveralParts) ? SeriesMark.MERGED : SeriesMark.UNCHANGED;
    }

    private boolean hasSeveralParts(Inheritance each) {
        return heritage.partsOf(organisation, each.since().minusDays(1)).size() > 1;
    }

    /** The period before it: as long, and one interval of the indicator earlier. */
    public Optional<Point> before(Point point) {
        return points.stream()
                .filter(each ->
                        point.span().follows(each.span(), rule.frequency().months()))
                .findFirst();
    }

    public Direction direction(Point now) {
        return whyNotJudged(now).isPresent()
                ? Direction.NOT_JUDGED
                : rule.direction(before(now).orElseThrow().value(), now.value());
    }

    /** "Direction of travel is not judged across the last two", nor where a value is missing or not final. */
    public Optional<NotJudged> whyNotJudged(Point now) {
        Optional<NotJudged> across = across(now);
        if (across.isPresent()) {
            return across;
        }
        Optional<Point> before = before(now);
        if (before.isEmpty()) {
            return Optional.of(NotJudged.NOTHING_BEFORE);
        }
        if (now.value() == null || before.get().value() == null) {
            return Optional.of(NotJudged.MISSING);
        }
        return now.isFinal() && before.get().isFinal() ? Optional.empty() : Optional.of(NotJudged.PROVISIONAL);
    }

    /**
     * What values of the organisation as it is now are held against: its last final point until a day. "Direction of travel is
     * not judged across the last two" marks, so there is none where what happened since makes it another thing.
     */
    public Optional<Point> baseline(LocalDate day) {
        return latest(point -> !point.span().lastDay().isAfter(day));
    }

    /** What a value of a period is held against: the last final one of as many days that ended before. */
    public Optional<Point> lastBefore(Span period) {
        return latest(point -> point.span().lastDay().isBefore(period.firstDay())
                && point.span().isAsLongAs(period));
    }

    private Optional<Point> latest(Predicate<Point> of) {
        return points.stream()
                .filter(point -> point.isFinal() && of.test(point))
                // of two periods that end together the longer one counts, as it does among values
                .reduce((kept, next) ->
                        next.span().lastDay().isAfter(kept.span().lastDay()) ? next : kept)
                .filter(point -> whatParts(heritage.inheritancesSince(
                                organisation, point.span().lastDay()))
                        .isEmpty());
    }

    /** What happened between the period before and this one that makes them two things. */
    private Optional<NotJudged> across(Point now) {
        LocalDate lastDay = now.span().lastDay();
        LocalDate since = before(now)
                .map(before -> before.span().lastDay())
                .orElseGet(() -> lastDay.minusMonths(rule.frequency().months()));
        return whatParts(heritage.inheritancesSince(organisation, since).stream()
                .filter(each -> !each.since().isAfter(lastDay))
                .toList());
    }

    private Optional<NotJudged> whatParts(Collection<Inheritance> between) {
        if (between.isEmpty()) {
            return Optional.empty();
        }
        if (rule.takes() == Succession.NONE) {
            return Optional.of(NotJudged.BROKEN);
        }
        return between.stream().anyMatch(Inheritance::isOfOneDivided) ? Optional.of(NotJudged.SPLIT) : Optional.empty();
    }

    /** The last point, which says how it stands. */
    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The point about a period. */
    public Optional<Point> at(Span period) {
        return points.stream().filter(point -> point.span().equals(period)).findFirst();
    }

    /** In the order in which their periods end. */
    public List<Point> points() {
        return points;
    }

    public SeriesRule rule() {
        return rule;
    }

    public UUID organisation() {
        return organisation;
    }
}
