package org.concordat.funding.ledger.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.organisation.Organisations;

/** The names of the organisations that some entries concern, read at once. */
record OrganisationNames(Map<UUID, String> byId) {

    static OrganisationNames of(List<Entry> entries, Organisations organisations) {
        return new OrganisationNames(organisations.names(entries.stream()
                .map(entry -> entry.posting().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    /** {@code null} when the entry concerns nobody in particular, or no event of membership has given the name. */
    String of(Entry entry) {
        UUID organisation = entry.posting().organisation();
        return organisation == null ? null : byId.get(organisation);
    }
}
