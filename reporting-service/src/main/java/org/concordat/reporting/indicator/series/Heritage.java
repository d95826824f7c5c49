package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose figures an organisation's were, before it began or took somebody over. */
public final class Heritage {

    static final Heritage NONE = new Heritage(List.of(), Map.of());

    private final Map<UUID, List<Inheritance>> bySuccessor;
    private final Map<UUID, LocalDate> firstDays;

    /**
     * @param inheritances of the organisations asked about, of their predecessors, and so on
     * @param firstDays of these organisations; none of one that has always been there
     */
    public Heritage(List<Inheritance> inheritances, Map<UUID, LocalDate> firstDays) {
        this.bySuccessor = inheritances.stream().collect(Collectors.groupingBy(Inheritance::successor));
        this.firstDays = new HashMap<>(firstDays);
    }

    /** As it was on a day, on which nobody had taken over anybody later. */
    Heritage until(LocalDate day) {
        return new Heritage(
                bySuccessor.values().stream()
                        .flatMap(List::stream)
                        .filter(each -> !each.since().isAfter(day))
                        .toList(),
                firstDays);
    }

    /** Who on a day was what the organisation became: itself where nothing has changed since. */
    Set<UUID> partsOf(UUID organisation, LocalDate day) {
        var parts = new TreeSet<UUID>();
        collect(organisation, day, LocalDate.MAX, parts, new HashSet<>());
        return parts;
    }

    /** The inheritances that lie between a day and today's organisation. */
    Set<Inheritance> inheritancesSince(UUID organisation, LocalDate day) {
        var links = new HashSet<Inheritance>();
        collect(organisation, day, LocalDate.MAX, new TreeSet<>(), links);
        return links;
    }

    /** All inheritances that made the organisation. */
    Set<Inheritance> inheritancesOf(UUID organisation) {
        return inheritancesSince(organisation, LocalDate.MIN);
    }

    /** The organisation and all whose figures may stand in its series. */
    Set<UUID> kinOf(UUID organisation) {
        var kin = new HashSet<UUID>();
        kin.add(organisation);
        inheritancesOf(organisation).forEach(each -> kin.add(each.predecessor()));
        return kin;
    }

    /** Each generation is older than the one after it, so that even two that followed each other come to an end. */
    private void collect(UUID organisation, LocalDate day, LocalDate before, Set<UUID> parts, Set<Inheritance> links) {
        var after = new ArrayList<Inheritance>();
        for (Inheritance each : bySuccessor.getOrDefault(organisation, List.of())) {
            if (each.since().isAfter(day) && each.since().isBefore(before)) {
                after.add(each);
            }
        }
        if (after.isEmpty() || wasThereOn(day, organisation)) {
            parts.add(organisation);
        }
        links.addAll(after);
        after.forEach(each -> collect(each.predecessor(), day, each.since(), parts, links));
    }

    /** Whether it was there already when it took others over. */
    private boolean wasThereOn(LocalDate day, UUID organisation) {
        LocalDate firstDay = firstDays.get(organisation);
        return firstDay == null || !firstDay.isAfter(day);
    }
}
