package org.concordat.programme.register.organisation;

import java.util.Optional;
import java.util.UUID;

/** The organisations of the region, as membership tells of them. */
public interface Organisations {

    /** Old news, by the version, changes nothing. */
    void learn(KnownOrganisation organisation, long version);

    Optional<KnownOrganisation> byId(UUID id);

    /** Whether some organisation is in the sub-region of this code. */
    boolean hasSubRegion(String code);
}
