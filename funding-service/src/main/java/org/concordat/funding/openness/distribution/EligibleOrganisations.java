package org.concordat.funding.openness.distribution;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * "All organisations eligible that year": those that are there and that a call of the year admits; all that are there when
 * the year had no call. Whoever received something was admitted by the call that it applied to, and always counts.
 */
final class EligibleOrganisations {

    private EligibleOrganisations() {}

    /** In the order in which they are sent. */
    static Set<RegionalOrganisation> of(
            Collection<RegionalOrganisation> organisations, List<CallOfTheYear> calls, Set<UUID> recipients) {
        return organisations.stream()
                .filter(each -> recipients.contains(each.id()) || each.active() && isAdmitted(each, calls))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isAdmitted(RegionalOrganisation organisation, List<CallOfTheYear> calls) {
        return calls.isEmpty() || calls.stream().anyMatch(call -> call.admits(organisation));
    }
}
