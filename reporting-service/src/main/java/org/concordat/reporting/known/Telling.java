package org.concordat.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in what is told, and keeps the facts that follow from it. */
@ApplicationScoped
public class Telling {

    /** How many records are told anew at once. */
    private static final int AT_ONCE = 500;

    /** How many steps of them are held in memory at once, unless a single record has more. */
    private static final int MOST_STEPS = 100;

    private final KnownStates known;
    private final FactTables tables;
    private final List<Listener> listeners;
    private final Map<String, List<DatedFacts<?, ?>>> facts;

    Telling(KnownStates known, FactTables tables, Instance<Listener> listeners, Instance<DatedFacts<?, ?>> facts) {
        this.known = known;
        this.tables = tables;
        this.listeners = listeners.stream().toList();
        this.facts = facts.stream().collect(Collectors.groupingBy(DatedFacts::topic));
    }

    /** Which facts follow from a topic; none from one that no report reads yet. */
    public List<DatedFacts<?, ?>> factsOf(String topic) {
        return facts.getOrDefault(topic, List.of());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(List<KnownState> told) {
        Map<String, List<KnownState>> byTopic = told.stream()
                .filter(state -> facts.containsKey(state.topic()))
                .collect(Collectors.groupingBy(KnownState::topic));
        known.reserve(records(byTopic.values().stream().flatMap(List::stream).toList()));
        var reached = new HashMap<String, Map<UUID, Reach>>();
        byTopic.forEach((topic, states) -> reached.put(topic, known.reach(topic, records(states))));
        known.keep(told);
        byTopic.forEach((topic, states) -> tell(topic, states, reached.get(topic)));
        listeners.forEach(listener -> listener.told(told));
    }

    /** Most steps come in the order of their days; of a record to which that does not apply all steps are taken again. */
    private void tell(String topic, List<KnownState> states, Map<UUID, Reach> reached) {
        var anew = new HashSet<UUID>();
        var inOrder = new ArrayList<List<Placed>>();
        states.stream().collect(Collectors.groupingBy(KnownState::aggregateId)).forEach((record, its) -> {
            List<Placed> following = following(its, reached.getOrDefault(record, Reach.NONE));
            if (following.isEmpty()) {
                anew.add(record);
            } else {
                inOrder.add(following);
            }
        });
        var reader = new StateReader(known);
        // one step of each record at a time, since a step ends what the one before it began
        for (int n = 0; !inOrder.isEmpty(); n++) {
            int next = n;
            List<Placed> steps = inOrder.stream().map(its -> its.get(next)).toList();
            factsOf(topic).forEach(each -> follow(each, steps, reader));
            inOrder.removeIf(its -> its.size() == next + 1);
        }
        if (!anew.isEmpty()) {
            tellAnew(factsOf(topic), topic, anew);
        }
    }

    /** A step and as of when it is known. */
    private record Placed(UUID record, Step step, Instant knownFrom) {}

    /** The steps that these states make; none when one of them does not follow what was told before. */
    private List<Placed> following(List<KnownState> states, Reach reached) {
        var following = new ArrayList<Placed>();
        Reach reach = reached;
        for (KnownState state : states.stream()
                .sorted(Comparator.comparing(KnownState::aggregateVersion))
                .toList()) {
            Step step = known.step(state);
            if (!reach.isFollowedBy(state.aggregateVersion(), step)) {
                return List.of();
            }
            reach = reach.after(state.aggregateVersion(), step);
            following.add(new Placed(state.aggregateId(), step, reach.recordedAt()));
        }
        return following;
    }

    private <S, F extends Record> void follow(DatedFacts<S, F> each, List<Placed> steps, StateReader reader) {
        tables.follow(
                each,
                steps.stream()
                        .map(placed -> new Following<>(
                                placed.record(),
                                placed.step().from(),
                                placed.knownFrom(),
                                reader.facts(each, placed.step().state())))
                        .toList());
    }

    private static Set<UUID> records(List<KnownState> states) {
        return states.stream().map(KnownState::aggregateId).collect(Collectors.toSet());
    }

    /** Keeps states without what follows from them, which {@link #fill} adds for all of them together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<KnownState> told) {
        known.keep(told);
    }

    /** Fills the tables that this version of the service reads and an earlier one did not fill, or filled otherwise. */
    @Transactional
    public void fillWhatIsNew() {
        facts.forEach((topic, all) ->
                fill(topic, all.stream().filter(each -> !tables.isFilled(each)).toList()));
    }

    private void fill(String topic, List<DatedFacts<?, ?>> unfilled) {
        if (unfilled.isEmpty()) {
            return;
        }
        unfilled.forEach(tables::empty);
        List<UUID> records = known.records(topic, null, AT_ONCE);
        while (!records.isEmpty()) {
            tellAnew(unfilled, topic, records);
            records = known.records(topic, records.get(records.size() - 1), AT_ONCE);
        }
        unfilled.forEach(tables::noteFilled);
    }

    private void tellAnew(List<DatedFacts<?, ?>> all, String topic, Collection<UUID> records) {
        for (List<UUID> few : inParts(known.reach(topic, records))) {
            Map<UUID, List<Step>> steps = known.steps(topic, few);
            var reader = new StateReader(known);
            all.forEach(each -> tellAnew(each, topic, steps, reader));
        }
    }

    /** Some records may have many steps, each of them the whole record: only so many are held at once. */
    private static List<List<UUID>> inParts(Map<UUID, Reach> records) {
        var parts = new ArrayList<List<UUID>>();
        long steps = MOST_STEPS;
        for (Map.Entry<UUID, Reach> record : records.entrySet()) {
            long more = record.getValue().version() + 1;
            if (steps + more > MOST_STEPS) {
                parts.add(new ArrayList<>());
                steps = 0;
            }
            parts.get(parts.size() - 1).add(record.getKey());
            steps += more;
        }
        return parts;
    }

    private <S, F extends Record> void tellAnew(
            DatedFacts<S, F> each, String topic, Map<UUID, List<Step>> steps, StateReader reader) {
        var dated = new HashMap<UUID, List<Dated<F>>>();
        steps.forEach(
                (record, its) -> dated.put(record, Timeline.facts(topic, its, state -> reader.facts(each, state))));
        tables.replace(each, dated);
    }
}
