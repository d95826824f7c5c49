package org.concordat.programme.project.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.rating.Rag;

/** All highlight reports, those that were corrected included. */
public interface HighlightReports {

    /** Keeps a report, which is in force from now on; the one on the same period before it no longer is. */
    void keep(HighlightReport report);

    Optional<HighlightReport> byId(ProjectId project, HighlightReportId report);

    boolean isReportedOn(UUID project, LocalDate periodEndsOn);

    /** How it went overall in the latest periods that were reported on, the latest first. */
    List<Rag> latestOverall(UUID project, int periods);

    /** In the order in which they were made. */
    Page<HighlightReport> list(UUID project, boolean inForceOnly, PageRequest page);
}
