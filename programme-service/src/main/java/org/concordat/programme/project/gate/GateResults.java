package org.concordat.programme.project.gate;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Counts how gates ended. */
public interface GateResults {

    /**
     * Of each gate at which something was decided, how it ended; a project counts once at a gate, with the last decision.
     *
     * @param programme {@code null} for all; likewise the year in which it was decided
     */
    List<GateResult> count(UUID programme, FinancialYear decidedIn);
}
