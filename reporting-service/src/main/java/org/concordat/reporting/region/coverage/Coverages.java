package org.concordat.reporting.region.coverage;

import java.time.LocalDate;
import java.util.List;
import org.concordat.reporting.region.coverage.Coverage.CoverageLine;
import org.concordat.reporting.report.Scope;

/** What is covered in the region on a day. */
public interface Coverages {

    /** Commitments first, each followed by its sub-regions; then the lead roles likewise. */
    List<CoverageLine> on(LocalDate day, Scope scope);
}
