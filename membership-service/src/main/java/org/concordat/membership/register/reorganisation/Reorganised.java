package org.concordat.membership.register.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reorganisation as other features act on it.
 *
 * @param effectiveOn the first day of the new map
 */
public record Reorganised(UUID id, LocalDate effectiveOn, List<Succession> successions) {

    /**
     * Who takes over from whom.
     *
     * @param heir what the plan calls the one that takes over; {@code null} when nobody does
     * @param successor its id; {@code null} when nobody takes over or, in a preview, when it is not registered yet
     * @param contactsMove whether the predecessor's contacts go on as the successor's
     */
    public record Succession(UUID predecessor, String heir, UUID successor, boolean contactsMove) {}

    /**
     * Something that a predecessor has.
     *
     * @param passesOn whether the successor takes it over
     */
    public record Heritage<T>(Succession succession, T record, boolean passesOn) {}

    /** The last day of those that end. */
    public LocalDate lastDay() {
        return effectiveOn.minusDays(1);
    }

    public List<UUID> predecessors() {
        return successions.stream().map(Succession::predecessor).toList();
    }

    /** Those that end and, as far as they are registered, those that take over. */
    public List<UUID> concerned() {
        return successions.stream()
                .flatMap(succession -> Stream.of(succession.predecessor(), succession.successor()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * What the predecessors have, in their order. A successor takes it over unless it has the same already, by itself or
     * from another predecessor.
     *
     * @param records what predecessors and successors have
     * @param same two records of the same matter answer the same
     */
    public <T> List<Heritage<T>> heritage(List<T> records, Function<T, UUID> owner, Function<T, ?> same) {
        Map<UUID, List<T>> owned = records.stream().collect(Collectors.groupingBy(owner));
        Set<List<?>> held = new HashSet<>();
        for (Succession succession : successions) {
            owned.getOrDefault(succession.successor(), List.of())
                    .forEach(record -> held.add(List.of(succession.heir(), same.apply(record))));
        }
        var heritage = new ArrayList<Heritage<T>>();
        for (Succession succession : successions) {
            for (T record : owned.getOrDefault(succession.predecessor(), List.of())) {
                boolean passesOn =
                        succession.heir() != null && held.add(List.of(succession.heir(), same.apply(record)));
                heritage.add(new Heritage<>(succession, record, passesOn));
            }
        }
        return heritage;
    }
}
