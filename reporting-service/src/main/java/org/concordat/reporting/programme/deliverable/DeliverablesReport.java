package org.concordat.reporting.programme.deliverable;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.programme.deliverable.Deliverables.DeliverableRow;
import org.concordat.reporting.programme.deliverable.Deliverables.ProgrammePromises;
import org.concordat.reporting.programme.deliverable.Deliverables.PromiseCount;
import org.concordat.reporting.programme.deliverable.Deliverables.UnreachedRow;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on deliverables; with one programme asked for, the total is that programme's. */
@Singleton
public class DeliverablesReport extends Report<Deliverables> {

    public static final String NAME = "deliverables";
    public static final String TITLE = "Deliverables";
    public static final String DESCRIPTION =
            "What activities promise for a year, how much of it was done, and whom it did not reach."
                    + " What is promised is promised to the region, and cannot be had of a sub-region or type.";

    private final Promises promises;

    DeliverablesReport(Promises promises) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("DELIVERABLE", DeliverableRow.class)
                        .and("UNREACHED", UnreachedRow.class)
                        .and("PROGRAMME", ProgrammePromises.class)
                        .and("TOTAL", PromiseCount.class),
                Chart.grouped("deliverables by programme", "Deliverables")
                        .ofRows("PROGRAMME")
                        .by("programmeName")
                        .showing("promised", "kept"));
        this.promises = promises;
    }

    @Override
    public Deliverables figures(Scope scope) {
        return Deliverables.of(
                scope.programme(), promises.of(scope.financialYear(), scope.programme(), scope.moment()));
    }
}
