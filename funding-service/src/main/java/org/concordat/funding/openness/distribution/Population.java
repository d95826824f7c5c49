package org.concordat.funding.openness.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** "Per head where a population is known": people are counted once, at the lowest tier, as allocation plans count them. */
final class Population {

    private Population() {}

    /**
     * How many people the councils among some organisations serve; one that stands above another of them is left out.
     *
     * @return {@code null} when there is none, or the figure of one is not known
     */
    static Long of(Collection<RegionalOrganisation> organisations) {
        List<RegionalOrganisation> councils = organisations.stream()
                .filter(RegionalOrganisation::isActiveCouncil)
                .toList();
        Set<UUID> above = councils.stream()
                .map(RegionalOrganisation::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Long> figures = councils.stream()
                .filter(council -> !above.contains(council.id()))
                .map(RegionalOrganisation::population)
                .toList();
        return figures.isEmpty() || figures.contains(null)
                ? null
                : figures.stream().mapToLong(Long::longValue).sum();
    }
}
