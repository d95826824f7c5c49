package org.concordat.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in what is told, and keeps the facts that follow from it. */
@ApplicationScoped
public class Telling {

    /** How many records are told anew at once; their steps fit in memory. */
    private static final int AT_ONCE = 500;

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
        known.reserve(byTopic.values().stream()
                .flatMap(List::stream)
                .map(KnownState::aggregateId)
                .collect(Collectors.toSet()));
        known.keep(told);
        byTopic.forEach((topic, states) -> tellAnew(
                factsOf(topic),
                topic,
                states.stream().map(KnownState::aggregateId).collect(Collectors.toSet())));
        listeners.forEach(listener -> listener.told(told));
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
        Map<UUID, List<Step>> steps = known.steps(topic, records);
        all.forEach(each -> tellAnew(each, topic, steps));
    }

    private <S, F extends Record> void tellAnew(DatedFacts<S, F> each, String topic, Map<UUID, List<Step>> steps) {
        Function<Map<String, Object>, List<F>> read =
                state -> known.read(state, each.told()).map(each::of).orElse(List.of());
        var dated = new HashMap<UUID, List<Dated<F>>>();
        steps.forEach((record, its) -> dated.put(record, Timeline.facts(topic, its, read)));
        tables.replace(each, dated);
    }
}
