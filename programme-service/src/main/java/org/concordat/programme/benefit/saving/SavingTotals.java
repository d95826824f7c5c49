package org.concordat.programme.benefit.saving;

import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.register.organisation.OrganisationId;

/** Adds savings up. */
public interface SavingTotals {

    /**
     * By kind and status, what counts: neither rejected nor a duplicate, in the years that are confirmed. A status of which
     * there is none is left out.
     */
    List<Row> of(Asked asked);

    /**
     * Which savings are added up; {@code null} asks for all.
     *
     * @param boundary the only organisation whose savings the caller may see
     * @param programme whose activity or project brought them about
     */
    record Asked(
            OrganisationId organisation,
            OrganisationId boundary,
            ProgrammeId programme,
            ProjectId project,
            FinancialYear financialYear) {}

    /** What counts of one kind and status. */
    record Row(SavingKind kind, SavingStatus status, SavingTotal total) {}
}
