package org.concordat.funding.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whoever knows what organisations are called; the ledger does not. */
@FunctionalInterface
public interface OrganisationNames {

    /** Without those that nobody has named yet. */
    Map<UUID, String> of(Collection<UUID> organisations);

    /** The entries with the names of the organisations that they concern, read at once. */
    default List<Statement.Line> lines(List<Entry> entries) {
        Map<UUID, String> names = of(entries.stream()
                .map(entry -> entry.posting().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> {
                    UUID organisation = entry.posting().organisation();
                    return new Statement.Line(entry, organisation == null ? null : names.get(organisation));
                })
                .toList();
    }
}
