package org.concordat.programme.register.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organisations of the region, as membership tells of them. */
public interface Organisations {

    /** Old news, by the version, changes nothing. */
    void learn(KnownOrganisation organisation, long version);

    /** Those of them that are known. */
    Map<UUID, KnownOrganisation> byIds(Collection<UUID> ids);

    default Optional<KnownOrganisation> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The names of those that are meant by a name in any spelling, or by their id. */
    Map<UUID, String> meantBy(Collection<String> texts);

    /** The organisations that follow one since it ended, and those that follow them. */
    Set<UUID> heirsOf(OrganisationId organisation);

    /** What those of them that are known are called, in the order of their names. */
    Map<UUID, String> namesOf(Collection<UUID> ids);

    /** Whether some organisation is of the type of this code. */
    boolean hasType(String code);

    /** Whether some organisation is in the sub-region of this code. */
    boolean hasSubRegion(String code);
}
