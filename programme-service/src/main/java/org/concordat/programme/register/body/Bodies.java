package org.concordat.programme.register.body;

import java.util.Optional;
import java.util.UUID;

/** The governance bodies, as membership tells of them. */
public interface Bodies {

    /** Old news, by the version, changes nothing. */
    void learn(KnownBody body, long version);

    Optional<KnownBody> byId(UUID id);
}
