package org.concordat.programme.register.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The networks of organisations, as membership tells of them. */
public interface Networks {

    /** Old news, by the version, changes nothing. */
    void learn(KnownNetwork network, long version);

    /** Whether membership has told of it. */
    boolean isTold(UUID id);

    List<UUID> participants(UUID id, LocalDate day);
}
