package org.concordat.reporting.indicator.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.AllSeries.OfBody;
import org.concordat.reporting.indicator.series.Point;
import org.concordat.reporting.indicator.series.SeriesRule;
import org.concordat.reporting.indicator.series.SeriesRules;
import org.concordat.reporting.report.Moment;

/**
 * What organisations that began after the baseline day take from their predecessors for it: "each indicator says what a
 * successor takes" (reporting.md, Reorganisation). Where it takes nothing, there is no baseline.
 */
@ApplicationScoped
public class InheritedBaselines {

    private final AllSeries series;
    private final Indicators indicators;
    private final SeriesRules rules;

    InheritedBaselines(AllSeries series, Indicators indicators, SeriesRules rules) {
        this.series = series;
        this.indicators = indicators;
        this.rules = rules;
    }

    /**
     * The answers to questions, with the baselines that were inherited.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    List<List<Participant>> completed(List<Asked> questions, List<List<Participant>> answers, Instant knownAt) {
        var without = new HashSet<UUID>();
        for (int i = 0; i < questions.size(); i++) {
            if (mayInherit(questions.get(i))) {
                answers.get(i).stream()
                        .filter(InheritedBaselines::lacksBaseline)
                        .forEach(each -> without.add(each.organisation()));
            }
        }
        var moment = new Moment(null, knownAt);
        Set<UUID> heirs = without.isEmpty() ? Set.of() : series.heirsAmong(without, moment);
        if (heirs.isEmpty()) {
            return answers;
        }
        Map<String, List<OfBody>> known = new HashMap<>();
        var completed = new ArrayList<List<Participant>>();
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            completed.add(
                    mayInherit(asked)
                            ? completed(
                                    asked,
                                    answers.get(i),
                                    heirs::contains,
                                    known.computeIfAbsent(
                                            asked.indicator().code(), code -> seriesOf(code, heirs, moment)))
                            : answers.get(i));
        }
        return completed;
    }

    /** What follows from other facts than observations has no series. */
    private static boolean mayInherit(Asked asked) {
        return asked.baselineDay() != null && asked.indicator().derivation() == null;
    }

    private static boolean lacksBaseline(Participant participant) {
        return participant.baseline().equals(Reading.NONE);
    }

    private List<OfBody> seriesOf(String indicator, Set<UUID> organisations, Moment moment) {
        SeriesRule rule = rules.of(indicators.byCode(indicator).orElseThrow());
        return series.of(rule, organisations, moment);
    }

    private static List<Participant> completed(
            Asked asked, List<Participant> participants, Predicate<UUID> heir, List<OfBody> series) {
        return participants.stream()
                .map(each -> lacksBaseline(each) && heir.test(each.organisation())
                        ? each.withBaseline(inherited(asked, each.organisation(), series))
                        : each)
                .toList();
    }

    private static Reading inherited(Asked asked, UUID organisation, List<OfBody> series) {
        LocalDate day = asked.baselineDay();
        return series.stream()
                .filter(each -> each.body().id().equals(organisation))
                .flatMap(each -> each.series().points().stream())
                .filter(point -> point.isFinal() && !point.span().lastDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(point -> reading(asked, point))
                .orElse(Reading.NONE);
    }

    private static Reading reading(Asked asked, Point point) {
        return new Reading(
                point.value() == null
                        ? null
                        : asked.indicator().yardstick().values().position(point.value()),
                point.value(),
                point.missing(),
                point.span().lastDay(),
                point.visibleFrom());
    }
}
