package org.concordat.reporting.money.distribution;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.distribution.FundingDistribution.SubRegionFunding;
import org.concordat.reporting.money.distribution.FundingDistribution.TypeFunding;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on who applied for funding and who has it. */
@Singleton
public class FundingDistributionReport extends Report<FundingDistribution> {

    public static final String NAME = "funding-distribution";
    public static final String TITLE = "Funding distribution";
    public static final String DESCRIPTION = "What was asked for, awarded and paid in a year, by sub-region and by"
            + " type of organisation, beside their shares of councils and people. Of a sub-region or"
            + " type alone: what its organisations asked for and have.";

    private final Distributions distributions;

    FundingDistributionReport(Distributions distributions) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("SUB_REGION", SubRegionFunding.class)
                        .and("TYPE", TypeFunding.class)
                        .and("TOTAL", Counted.class),
                Chart.grouped("funding by sub-region", Chart.POUNDS)
                        .ofRows("SUB_REGION")
                        .by("name")
                        .showing("requested", "awarded", "paid"));
        this.distributions = distributions;
    }

    @Override
    public FundingDistribution figures(Scope scope) {
        return FundingDistribution.of(distributions.of(scope));
    }
}
