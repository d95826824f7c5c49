package org.concordat.reporting.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was true of one record, day by day, and as of when that was known. Its steps are taken in the order of their versions;
 * each changes what it changes from its own day on, whether or not later days were recorded before it.
 */
public final class Timeline {

    private final String topic;

    /** What was true from each day until the next of them, by all steps taken so far. */
    private final TreeMap<LocalDate, Map<String, Object>> states = new TreeMap<>();

    private Map<String, Object> first;
    private Map<String, Object> newest;

    private Timeline(String topic) {
        this.topic = topic;
    }

    /**
     * The facts that follow from a record's steps.
     *
     * @param steps in the order of their versions
     * @param facts those of one state
     */
    public static <F> List<Dated<F>> facts(
            String topic, List<Step> steps, Function<Map<String, Object>, List<F>> facts) {
        var timeline = new Timeline(topic);
        var inStates = new IdentityHashMap<Map<String, Object>, List<Nth<F>>>();
        var open = new LinkedHashMap<Stretch<F>, Instant>();
        var dated = new ArrayList<Dated<F>>();
        Instant known = Instant.MIN;
        for (Step step : steps) {
            // a clock that was set back does not undo what was known
            known = step.recordedAt().isAfter(known) ? step.recordedAt() : known;
            timeline.take(step);
            Set<Stretch<F>> nowTrue =
                    timeline.stretches(state -> inStates.computeIfAbsent(state, s -> Nth.all(facts.apply(s))));
            close(open, nowTrue, known, dated);
            for (Stretch<F> stretch : nowTrue) {
                open.putIfAbsent(stretch, known);
            }
        }
        close(open, Set.of(), Instant.MAX, dated);
        return dated;
    }

    private static <F> void close(
            Map<Stretch<F>, Instant> open, Set<Stretch<F>> stillTrue, Instant at, List<Dated<F>> dated) {
        open.entrySet().removeIf(known -> {
            Stretch<F> stretch = known.getKey();
            if (stillTrue.contains(stretch)) {
                return false;
            }
            // what was recorded and corrected in one instant was never known
            if (known.getValue().isBefore(at)) {
                dated.add(new Dated<>(stretch.fact().fact(), stretch.from(), stretch.until(), known.getValue(), at));
            }
            return true;
        });
    }

    private void take(Step step) {
        first = first == null ? step.state() : first;
        Map<String, Object> before = newest == null ? step.state() : newest;
        Map.Entry<LocalDate, Map<String, Object>> present = states.floorEntry(step.from());
        // before the first day of a record its first state is what the step is made on
        states.put(step.from(), madeOn(present == null ? first : present.getValue(), before, step.state()));
        states.tailMap(step.from(), false).replaceAll((day, state) -> madeOn(state, before, step.state()));
        newest = step.state();
    }

    private Map<String, Object> madeOn(
            Map<String, Object> present, Map<String, Object> before, Map<String, Object> after) {
        return RunningTotals.added(topic, StepMadeOn.of(present, before, after), present, before, after);
    }

    /** Each fact with the days through which it is true without a break. */
    private <F> Set<Stretch<F>> stretches(Function<Map<String, Object>, List<Nth<F>>> facts) {
        var stretches = new LinkedHashSet<Stretch<F>>();
        var since = new LinkedHashMap<Nth<F>, LocalDate>();
        states.forEach((day, state) -> {
            Set<Nth<F>> present = new LinkedHashSet<>(facts.apply(state));
            since.entrySet().removeIf(fact -> {
                boolean ends = !present.contains(fact.getKey());
                if (ends) {
                    stretches.add(new Stretch<>(fact.getKey(), fact.getValue(), day));
                }
                return ends;
            });
            present.forEach(fact -> since.putIfAbsent(fact, day));
        });
        since.forEach((fact, day) -> stretches.add(new Stretch<>(fact, day, LocalDate.MAX)));
        return stretches;
    }

    private record Stretch<F>(Nth<F> fact, LocalDate from, LocalDate until) {}

    /** A fact that a state may say more than once: two sources of the same amount are two. */
    private record Nth<F>(F fact, int n) {

        static <F> List<Nth<F>> all(List<F> facts) {
            var times = new HashMap<F, Integer>();
            return facts.stream()
                    .map(fact -> new Nth<>(fact, times.merge(fact, 1, Integer::sum)))
                    .toList();
        }
    }
}
