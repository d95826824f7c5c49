package org.concordat.programme.register.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The organisations of the region, as membership tells of them. */
public interface Organisations {

    /** Old news, by the version, changes nothing. */
    void learn(KnownOrganisation organisation, long version);

    Optional<KnownOrganisation> byId(UUID id);

    /** The names of those that are meant by a name in any spelling, or by their id. */
    Map<UUID, String> meantBy(Collection<String> texts);

    /** Whether some organisation is in the sub-region of this code. */
    boolean hasSubRegion(String code);
}
