package org.concordat.programme.project.succession;

import java.time.LocalDate;
import java.util.List;

/** Finds open projects whose organisations have ended. */
public interface EndedParties {

    /** Some of those that ended before a day and are followed by another organisation. */
    List<EndedParty> before(LocalDate today, int atMost);
}
