package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.programme.portfolio.Portfolio.PortfolioPart;
import org.concordat.reporting.programme.portfolio.Portfolio.PortfolioSums;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on all projects; with one programme asked for, parts and total are those of its projects. */
@Singleton
public class PortfolioReport extends Report<Portfolio> {

    public static final String NAME = "portfolio";
    public static final String TITLE = "Portfolio";
    public static final String DESCRIPTION =
            "How projects stand by organisation, sub-region, programme and theme: stages, ratings, money and benefits."
                    + " Of a sub-region or type: the projects that its organisations lead.";

    private final Portfolios portfolios;

    PortfolioReport(Portfolios portfolios) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("PART", PortfolioPart.class).and("TOTAL", PortfolioSums.class),
                Chart.grouped("projects by programme", Chart.POUNDS)
                        .ofRows("PART")
                        .where("by", "PROGRAMME")
                        .by("name")
                        .showing("budget", "spent", "benefitsExpected", "benefitsRealised"));
        this.portfolios = portfolios;
    }

    @Override
    public Portfolio figures(Scope scope) {
        return portfolios.of(scope);
    }
}
