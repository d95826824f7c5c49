package org.concordat.programme.programme.delivery.progress;

import java.time.Instant;
import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ProgrammeId;

/** Counts what was done of what was promised. */
public interface DeliverableCounts {

    /**
     * @param from first instant of the year
     * @param before first instant of the next one
     * @param programme {@code null} for all of them
     */
    List<DeliverableProgress> in(FinancialYear year, Instant from, Instant before, ProgrammeId programme);
}
