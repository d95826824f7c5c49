package org.concordat.funding.register.body;

import java.util.Optional;
import java.util.UUID;

/** The governance bodies, as membership told them. */
public interface Bodies {

    /** Old news, by the version, changes nothing. */
    void learn(Body body, long version);

    Optional<Body> byId(UUID id);
}
