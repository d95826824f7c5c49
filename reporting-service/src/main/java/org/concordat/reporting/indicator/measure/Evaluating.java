package org.concordat.reporting.indicator.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Moments;

/**
 * Says how measures stand. However many measures and days are asked about, their values are read with one query, and with a
 * few more what those are held against that follow others.
 */
@ApplicationScoped
public class Evaluating {

    private final KeepingMeasures measures;
    private final Definitions definitions;
    private final Readings readings;
    private final InheritedBaselines baselines;
    private final Moments moments;
    private final BusinessCalendar calendar;

    Evaluating(
            KeepingMeasures measures,
            Definitions definitions,
            Readings readings,
            InheritedBaselines baselines,
            Moments moments,
            BusinessCalendar calendar) {
        this.measures = measures;
        this.definitions = definitions;
        this.readings = readings;
        this.baselines = baselines;
        this.moments = moments;
        this.calendar = calendar;
    }

    /**
     * @param moment without a day, it is today, or the day of the instant by which it was known
     * @param boundary the organisation that the caller is bound to; {@code null} for one who may see all
     */
    public StandingView standing(UUID id, Moment moment, OrganisationId boundary) {
        MeasureView seen = measures.get(id);
        moment.requireNotAhead(calendar.now());
        LocalDate today = today(moment);
        LocalDate day = moment.asAt() == null ? today : moment.asAt();
        List<Evaluated> found = moments.inOne(
                () -> evaluate(definitions.withParts(id, moment.knownAt()), List.of(day), today, moment.knownAt()));
        return StandingView.of(
                of(seen, found),
                new StandingView.For(day, day.isAfter(today), moment.knownAt(), boundary, calendar.today()));
    }

    /** At the end of each period of the indicator from the baseline on, at the latest on the due day. */
    public SeriesView series(UUID id, Moment moment) {
        MeasureView seen = measures.get(id);
        moment.requireNotAhead(calendar.now());
        LocalDate today = today(moment);
        LocalDate last = moment.asAt() == null ? today : moment.asAt();
        List<Evaluated> found = moments.inOne(() -> {
            List<Definition> known = definitions.withParts(id, moment.knownAt());
            return evaluate(known, SeriesDays.of(measure(seen, known), last), today, moment.knownAt());
        });
        return SeriesView.of(
                id,
                found.stream().filter(each -> each.measure().id().equals(id)).toList());
    }

    private LocalDate today(Moment moment) {
        return moment.knownAt() == null ? calendar.today() : calendar.dayOf(moment.knownAt());
    }

    private static Definition measure(MeasureView seen, List<Definition> known) {
        return known.stream()
                .filter(each -> each.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> Measures.notFound(seen.id()));
    }

    private static Evaluated of(MeasureView seen, List<Evaluated> found) {
        return found.stream()
                .filter(each -> each.measure().id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> Measures.notFound(seen.id()));
    }

    /** Of each measure, each day; parts before those that join them. */
    List<Evaluated> evaluate(List<Definition> known, List<LocalDate> days, LocalDate today, Instant knownAt) {
        List<Case> cases = days.stream()
                .flatMap(day -> known.stream().map(measure -> Case.of(measure, day, today)))
                .toList();
        Set<Asked> moved = readings.moved(
                cases.stream().filter(Case::isSettled).map(this::asSettled).toList(), knownAt);
        List<List<Asked>> questions =
                cases.stream().map(each -> questions(each, moved)).toList();
        List<Asked> all = questions.stream().flatMap(List::stream).toList();
        Iterator<List<Participant>> answers =
                baselines.completed(all, readings.of(all, knownAt), knownAt).iterator();
        var found = new ArrayList<Evaluated>();
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            if (each.measure().kind() == MeasureKind.RULE) {
                List<Participant> kept = answers.next();
                found.add(each.evaluation().byRule(kept, questions.get(i).size() == 1 ? kept : answers.next()));
            } else if (each.measure().kind() == MeasureKind.JUDGEMENT) {
                found.add(each.evaluation().byJudgement());
            }
        }
        join(cases, found);
        return found;
    }

    private static void join(List<Case> cases, List<Evaluated> found) {
        Map<LocalDate, Map<String, Evaluated>> parts = new HashMap<>();
        found.forEach(each -> parts.computeIfAbsent(each.asAt(), day -> new HashMap<>())
                .put(each.measure().code(), each));
        cases.stream()
                .filter(each -> each.measure().kind().isComposite())
                .forEach(each -> found.add(each.evaluation()
                        .byParts(each.measure().details().parts().stream()
                                .map(parts.getOrDefault(each.asAt(), Map.of())::get)
                                .filter(Objects::nonNull)
                                .toList())));
    }

    /** @param today the day, or the present one while the day is still to come */
    private record Case(Definition measure, LocalDate asAt, LocalDate today) {

        static Case of(Definition measure, LocalDate asAt, LocalDate today) {
            return new Case(measure, asAt, asAt.isAfter(today) ? today : asAt);
        }

        /** Whether what was known once is kept, whatever is recorded after that. */
        boolean isSettled() {
            return measure.kind() == MeasureKind.RULE && measure.isDue(today);
        }

        Evaluation evaluation() {
            return new Evaluation(measure, asAt, today);
        }
    }

    /** What is settled is asked about as it was known then, and as it is known now where that may differ. */
    private List<Asked> questions(Case each, Set<Asked> moved) {
        if (each.measure().kind() != MeasureKind.RULE) {
            return List.of();
        }
        Asked asKnownNow = asked(each, null);
        if (!each.isSettled()) {
            return List.of(asKnownNow);
        }
        Asked asSettled = asSettled(each);
        return moved.contains(asSettled) ? List.of(asSettled, asKnownNow) : List.of(asKnownNow);
    }

    private Asked asSettled(Case each) {
        return asked(each, settledAt(each.measure()));
    }

    private Instant settledAt(Definition measure) {
        Instant settled = calendar.beginningOf(measure.settledFrom());
        return measure.setAt().isAfter(settled) ? measure.setAt() : settled;
    }

    private static Asked asked(Case each, Instant settledAt) {
        Definition measure = each.measure();
        return new Asked(
                measure.indicator(),
                measure.details().whose(),
                measure.lastDayThatCounts(each.asAt()),
                measure.details().baselineDay(),
                settledAt);
    }
}
