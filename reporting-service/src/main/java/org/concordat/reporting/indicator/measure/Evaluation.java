package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.reporting.indicator.indicator.Better;

/**
 * Says how a measure stands: reporting.md, Measure. Before the due day it is MET when it reaches the target, ON_TRACK when it is
 * on the path or better, else AT_RISK; MET can be lost. From the end of the due day it is MET or MISSED; MET is kept, and what
 * is recorded once it is settled is shown beside it. What comes late can still turn it into MET, and not out of it.
 */
final class Evaluation {

    private final Definition measure;
    private final LocalDate asAt;
    private final LocalDate today;

    /**
     * @param asAt the day whose figures count
     * @param today the day itself, or the present one while it is still to come: nothing is missed before its time
     */
    Evaluation(Definition measure, LocalDate asAt, LocalDate today) {
        this.measure = measure;
        this.asAt = asAt;
        this.today = today;
    }

    /**
     * @param kept values as first published, late ones included; before the due day, as known now
     * @param now values as known now
     */
    Evaluated byRule(List<Participant> kept, List<Participant> now) {
        Found inTime = found(kept.stream().map(Participant::inTime).toList());
        Found first = inTime.status() == MeasureStatus.MET ? inTime : found(kept);
        Found revised = measure.isDue(today) ? found(now) : first;
        Found stands = first.status() == MeasureStatus.MET ? first : revised;
        return new Evaluated(
                measure,
                asAt,
                stands.status(),
                first.status(),
                revised.status(),
                stands.finding(),
                measure.isDue(today) ? revised.finding() : null,
                stands.baseline(),
                stands.path(),
                null,
                visibleFrom(Stream.concat(kept.stream(), now.stream())
                        .flatMap(each -> Stream.of(each.now(), each.baseline()))
                        .map(Reading::visibleFrom)),
                List.of());
    }

    private record Found(Finding finding, Ratio baseline, Ratio path, MeasureStatus status) {}

    private Found found(List<Participant> set) {
        Rule rule = measure.details().rule();
        Finding finding = rule.find(measure.indicator().yardstick(), set);
        Ratio baseline = baseline(rule, set);
        Optional<Ratio> path = new MeasurePath(
                        measure.details().baselineDay(),
                        baseline,
                        measure.details().path(),
                        measure.dueDay(),
                        rule.kind().target(rule))
                .on(measure.lastDayThatCounts(asAt));
        return new Found(finding, baseline, path.orElse(null), status(rule, finding, path));
    }

    private Ratio baseline(Rule rule, List<Participant> set) {
        if (measure.details().baselineDay() == null) {
            return null;
        }
        if (rule.kind().atBaseline() != null) {
            return rule.kind().atBaseline();
        }
        Finding then = rule.find(
                measure.indicator().yardstick(),
                set.stream().map(Participant::onBaselineDay).toList());
        return then.noData() == null ? then.value() : null;
    }

    private MeasureStatus status(Rule rule, Finding finding, Optional<Ratio> path) {
        boolean due = measure.isDue(today);
        if (finding.noData() != null) {
            boolean neverComes = finding.noData() == NoData.VALUES_MISSING && due && measure.isLocked(today);
            return neverComes ? MeasureStatus.MISSED : MeasureStatus.NO_DATA;
        }
        if (reaches(rule, finding, rule.kind().target(rule))) {
            return MeasureStatus.MET;
        }
        if (due) {
            return MeasureStatus.MISSED;
        }
        return path.filter(should -> reaches(rule, finding, should)).isPresent()
                ? MeasureStatus.ON_TRACK
                : MeasureStatus.AT_RISK;
    }

    /** "At least" includes equality. */
    private boolean reaches(Rule rule, Finding finding, Ratio target) {
        Better direction = rule.kind().direction(measure.indicator().yardstick().better());
        int compared = finding.value().compareTo(target);
        return direction == Better.HIGHER ? compared >= 0 : compared <= 0;
    }

    /** Before the due day the last judgement counts; from then on the one that is kept. */
    Evaluated byJudgement() {
        Optional<Judgement> last = measure.judgements().on(asAt);
        Optional<Judgement> kept = measure.isDue(today) ? measure.judgements().kept(measure.dueDay(), asAt) : last;
        return new Evaluated(
                measure,
                asAt,
                kept.map(Judgement::status).orElse(MeasureStatus.NO_DATA),
                kept.map(Judgement::status).orElse(MeasureStatus.NO_DATA),
                last.map(Judgement::status).orElse(MeasureStatus.NO_DATA),
                null,
                null,
                null,
                null,
                kept.orElse(null),
                null,
                List.of());
    }

    /** Each part stands by its own due day. */
    Evaluated byParts(List<Evaluated> parts) {
        return new Evaluated(
                measure,
                asAt,
                joined(parts.stream().map(Evaluated::status).toList()),
                joined(parts.stream().map(Evaluated::firstPublished).toList()),
                joined(parts.stream().map(Evaluated::asKnownNow).toList()),
                null,
                null,
                null,
                null,
                null,
                visibleFrom(parts.stream().map(Evaluated::visibleFrom)),
                parts);
    }

    private static LocalDate visibleFrom(Stream<LocalDate> all) {
        return all.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private MeasureStatus joined(List<MeasureStatus> parts) {
        return measure.kind() == MeasureKind.ALL_OF ? MeasureStatus.and(parts) : MeasureStatus.or(parts);
    }
}
