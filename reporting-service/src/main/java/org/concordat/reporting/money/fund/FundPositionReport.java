package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.fund.FundPosition.FundLine;
import org.concordat.reporting.money.fund.FundPosition.MoneyOfAFund;
import org.concordat.reporting.money.fund.FundPosition.SourceRow;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on where the money of funds stands. */
@Singleton
public class FundPositionReport extends Report<FundPosition> {

    public static final String NAME = "fund-position";
    public static final String TITLE = "Fund position";
    public static final String DESCRIPTION =
            "What each fund expects, has received, allocated, committed, paid and left in a year, source by source."
                    + " It is about funds, not about organisations, and cannot be had of a sub-region or type.";

    private final FundPositions positions;

    FundPositionReport(FundPositions positions) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("SOURCE", SourceRow.class)
                        .and("FUND", FundLine.class)
                        .and("TOTAL", MoneyOfAFund.class),
                Chart.grouped("money by fund", Chart.POUNDS)
                        .ofRows("FUND")
                        .by("fundName")
                        .showing("received", "allocated", "committed", "paid"));
        this.positions = positions;
    }

    @Override
    public FundPosition figures(Scope scope) {
        return positions.of(scope.financialYear(), scope.moment());
    }
}
