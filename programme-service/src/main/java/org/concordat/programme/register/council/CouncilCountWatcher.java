package org.concordat.programme.register.council;

import java.time.LocalDate;

/** Someone whose figures rest on the number of councils; called in the transaction that handles the event. */
public interface CouncilCountWatcher {

    /** @param effectiveOn the day from which the news is true */
    void councilsMayHaveChanged(LocalDate effectiveOn);
}
