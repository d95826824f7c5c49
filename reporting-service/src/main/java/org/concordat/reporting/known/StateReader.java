package org.concordat.reporting.known;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads each state once for all tables that are filled from the same part of it. */
final class StateReader {

    private final KnownStates known;
    private final Map<Class<?>, Map<Map<String, Object>, Optional<?>>> parts = new HashMap<>();

    StateReader(KnownStates known) {
        this.known = known;
    }

    <S, F extends Record> List<F> facts(DatedFacts<S, F> facts, Map<String, Object> state) {
        return part(facts.told(), state).map(facts::of).orElse(List.of());
    }

    private <S> Optional<S> part(Class<S> told, Map<String, Object> state) {
        return parts.computeIfAbsent(told, first -> new IdentityHashMap<>())
                .computeIfAbsent(state, first -> known.read(state, told))
                .map(told::cast);
    }
}
