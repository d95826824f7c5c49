package org.concordat.reporting.money.tieout;

import jakarta.inject.Singleton;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.tieout.TieOut.Difference;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on what does not tie. */
@Singleton
public class TieOutReport extends Report<TieOut> {

    public static final String NAME = "tie-out";
    public static final String TITLE = "Tie-out";
    public static final String DESCRIPTION =
            "What does not tie in a year: two figures that should be the same and are not, each with where it comes"
                    + " from. Of a sub-region or type: what belongs to one of its organisations.";

    private final Differences differences;

    TieOutReport(Differences differences) {
        super(NAME, TITLE, DESCRIPTION, RowKinds.of("DIFFERENCE", Difference.class));
        this.differences = differences;
    }

    @Override
    public TieOut figures(Scope scope) {
        return new TieOut(differences.of(scope));
    }
}
