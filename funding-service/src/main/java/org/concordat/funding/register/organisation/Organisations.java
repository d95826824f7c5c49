package org.concordat.funding.register.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organisations of the region, as membership tells of them, as at any day. */
public interface Organisations {

    /**
     * Keeps what a version says from a day on. The order in which versions arrive does not matter, nor does how often.
     *
     * @param version of the organisation
     * @param effectiveOn the day from which the version is true
     */
    void learn(KnownOrganisation organisation, long version, LocalDate effectiveOn);

    /** The names that they have now; without organisations that membership has not told of yet. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** The codes of all sub-regions that an organisation was ever in. */
    Set<String> allSubRegions();

    /** The names of all. */
    Map<UUID, String> allNames();

    /** None when membership has not told of it. */
    Optional<OrganisationOnDay> onDay(UUID id, LocalDate day);

    /** Those of some types that are there on a day, by sub-region and name. */
    List<OrganisationOnDay> activeOn(LocalDate day, Collection<String> types);

    /** How many of some types are there on a day in each sub-region that has any, by the code of the sub-region. */
    Map<String, Integer> countBySubRegion(LocalDate day, Collection<String> types);

    /** The codes of the sub-regions that have an organisation of some types on a day. */
    default Set<String> subRegionsOn(LocalDate day, Collection<String> types) {
        return countBySubRegion(day, types).keySet();
    }

    /** Who follow it at once; the first takes over what it had. */
    List<UUID> successors(UUID id);

    /** Everybody who follows it, at once or by others in between. */
    Set<UUID> followers(UUID id);

    /** Everybody whom it follows, at once or by others in between. */
    Set<UUID> predecessors(UUID id);

    /** The organisation with everybody whom it follows, and everybody who follows it. */
    default Set<UUID> withKin(UUID id) {
        var kin = new HashSet<>(predecessors(id));
        kin.addAll(followers(id));
        kin.add(id);
        return kin;
    }
}
