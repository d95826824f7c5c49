package org.concordat.reporting.income;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.reporting.known.OrganisationType;
import org.concordat.reporting.known.OrganisationsAlike;

/** How many public bodies there are in the region on a day, and how many of them are councils. */
public record Region(int organisations, int councils) {

    public static Region on(
            LocalDate day, Collection<OrganisationsAlike> organisations, Collection<OrganisationType> types) {
        Set<String> councilTypes = types.stream()
                .filter(OrganisationType::council)
                .map(OrganisationType::code)
                .collect(Collectors.toSet());
        var active =
                organisations.stream().filter(alike -> alike.areActiveOn(day)).toList();
        return new Region(
                number(active),
                number(active.stream()
                        .filter(alike -> councilTypes.contains(alike.type()))
                        .toList()));
    }

    private static int number(Collection<OrganisationsAlike> organisations) {
        return organisations.stream().mapToInt(OrganisationsAlike::number).sum();
    }
}
