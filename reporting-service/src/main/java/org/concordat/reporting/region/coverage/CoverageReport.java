package org.concordat.reporting.region.coverage;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.region.coverage.Coverage.CoverageLine;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on commitments and leads. */
@Singleton
public class CoverageReport extends Report<Coverage> {

    public static final String NAME = "commitments-and-lead-coverage";
    public static final String TITLE = "Commitments and lead coverage";
    public static final String DESCRIPTION =
            "How many of those addressed have signed each commitment, beside its target, and how many organisations have a"
                    + " lead in each role; in all and by sub-region."
                    + " Of a sub-region or type: its organisations among those addressed.";

    private final Coverages coverages;

    CoverageReport(Coverages coverages) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("LINE", CoverageLine.class),
                Chart.grouped("the region beside its targets", "Per cent")
                        .where("subRegion", null)
                        .by("name")
                        .showing("share", "targetShare"));
        this.coverages = coverages;
    }

    @Override
    public Coverage figures(Scope scope) {
        LocalDate day = scope.asAt() == null ? scope.financialYear().lastDay() : scope.asAt();
        return new Coverage(day, coverages.on(day, scope));
    }
}
