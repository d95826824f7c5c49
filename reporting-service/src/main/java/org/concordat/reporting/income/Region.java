package org.concordat.reporting.income;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.reporting.known.Organisation;
import org.concordat.reporting.known.OrganisationType;

/** How many public bodies there are in the region on a day, and how many of them are councils. */
public record Region(int organisations, int councils) {

    public static Region on(LocalDate day, Collection<Organisation> organisations, Collection<OrganisationType> types) {
        Set<String> councilTypes = types.stream()
                .filter(OrganisationType::council)
                .map(OrganisationType::code)
                .collect(Collectors.toSet());
        var active = organisations.stream()
                .filter(organisation -> organisation.isActiveOn(day))
                .toList();
        long councils = active.stream()
                .filter(organisation -> councilTypes.contains(organisation.type()))
                .count();
        return new Region(active.size(), Math.toIntExact(councils));
    }
}
