package org.concordat.reporting.indicator.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.Baselines;
import org.concordat.reporting.indicator.series.Earlier;
import org.concordat.reporting.indicator.series.Point;

/**
 * What organisations that follow others are held against: "each indicator says what a successor takes" (reporting.md,
 * Reorganisation). Who took somebody over is held against both. Where nothing is taken, there is no baseline.
 */
@ApplicationScoped
public class InheritedBaselines {

    private final AllSeries series;

    InheritedBaselines(AllSeries series) {
        this.series = series;
    }

    /**
     * The answers to questions, with the baselines that were inherited. One query says who follows others; only if somebody
     * does, a few more follow, however many questions there are.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    List<List<Participant>> completed(List<Asked> questions, List<List<Participant>> answers, Instant knownAt) {
        Set<UUID> heirs = heirs(questions, answers, knownAt);
        if (heirs.isEmpty()) {
            return answers;
        }
        List<Earlier> earlier = questions.stream()
                .filter(InheritedBaselines::mayInherit)
                .map(InheritedBaselines::earlier)
                .distinct()
                .toList();
        Map<Earlier, Baselines> known = new HashMap<>();
        series.baselines(earlier, heirs, knownAt).forEach(each -> known.put(each.asked(), each));
        var completed = new ArrayList<List<Participant>>();
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            completed.add(
                    mayInherit(asked)
                            ? completed(asked, answers.get(i), heirs, known.get(earlier(asked)))
                            : answers.get(i));
        }
        return completed;
    }

    private Set<UUID> heirs(List<Asked> questions, List<List<Participant>> answers, Instant knownAt) {
        Set<UUID> measured = IntStream.range(0, questions.size())
                .filter(i -> mayInherit(questions.get(i)))
                .boxed()
                .flatMap(i -> answers.get(i).stream())
                .map(Participant::organisation)
                .collect(Collectors.toSet());
        return measured.isEmpty() ? Set.of() : series.heirsAmong(measured, knownAt);
    }

    /** What follows from other facts than observations has no series. */
    private static boolean mayInherit(Asked asked) {
        return asked.baselineDay() != null && asked.indicator().derivation() == null;
    }

    private static Earlier earlier(Asked asked) {
        return new Earlier(asked.indicator().series(), asked.baselineDay(), asked.settledAt());
    }

    private static List<Participant> completed(
            Asked asked, List<Participant> participants, Set<UUID> heirs, Baselines baselines) {
        return participants.stream()
                .map(each -> heirs.contains(each.organisation())
                        ? each.withBaseline(baselines
                                .of(each.organisation(), dayOfMap(asked, each))
                                .map(point -> reading(asked, point))
                                .orElse(Reading.NONE))
                        : each)
                .toList();
    }

    /** Until the first value after it took somebody over, an organisation is held against what it was alone. */
    private static LocalDate dayOfMap(Asked asked, Participant participant) {
        LocalDate ofValue = participant.now().lastDay();
        return ofValue == null ? asked.day() : ofValue;
    }

    private static Reading reading(Asked asked, Point point) {
        return new Reading(
                point.value() == null ? null : asked.indicator().yardstick().figure(point.value()),
                point.value(),
                point.missing(),
                point.span().lastDay(),
                point.visibleFrom());
    }
}
