package org.concordat.funding.register.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The names of organisations, as membership sent them. */
public interface Organisations {

    /** Old news, by the version, changes nothing. */
    void learn(UUID id, long version, String name);

    /** Without those that membership has not sent yet. */
    Map<UUID, String> names(Collection<UUID> ids);
}
