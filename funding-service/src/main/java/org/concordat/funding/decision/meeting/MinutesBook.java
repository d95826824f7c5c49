package org.concordat.funding.decision.meeting;

import java.util.Optional;
import java.util.UUID;

/** The minutes of all meetings, which nobody changes. */
public interface MinutesBook {

    void keep(Minutes minutes);

    Optional<Minutes> of(UUID meeting);
}
