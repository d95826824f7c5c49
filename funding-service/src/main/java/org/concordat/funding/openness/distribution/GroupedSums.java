package org.concordat.funding.openness.distribution;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The sums of a year, under each way of grouping them; money adds up to the total, whichever it is.
 *
 * @param byOrganisation without those that have nothing
 * @param byType by the code; the empty code stands for organisations that membership has not told of
 * @param bySubRegion by the code, as types
 */
public record GroupedSums(
        Map<UUID, Sums> byOrganisation, Map<String, Sums> byType, Map<String, Sums> bySubRegion, Sums total) {

    /** Who holds or was paid something. */
    Set<UUID> recipients() {
        return byOrganisation.entrySet().stream()
                .filter(each -> each.getValue().awarded().isPositive())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    Sums of(UUID organisation) {
        return byOrganisation.getOrDefault(organisation, Sums.NOTHING);
    }
}
