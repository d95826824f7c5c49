package org.concordat.programme.register.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which organisations have somebody in which lead role, as membership tells. */
public interface Leads {

    /** Old news, by the version, changes nothing. */
    void learn(KnownLead lead, long version);

    /** Whether membership has told of anybody in the role. */
    boolean isTold(String role);

    /** The organisations that had somebody in the role on a day. */
    List<UUID> covered(String role, LocalDate day);
}
