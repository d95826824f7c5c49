package org.concordat.reporting.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.reporting.indicator.measure.SuccessMeasuresReport;
import org.concordat.reporting.indicator.warning.EarlyWarningsReport;
import org.concordat.reporting.money.distribution.FundingDistributionReport;
import org.concordat.reporting.money.fund.FundPositionReport;
import org.concordat.reporting.money.fund.OutturnReport;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.money.income.yearonyear.YearOnYearReport;
import org.concordat.reporting.money.reconciliation.ReconciliationReport;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavingsReport;
import org.concordat.reporting.programme.benefit.BenefitsReport;
import org.concordat.reporting.programme.deliverable.DeliverablesReport;
import org.concordat.reporting.programme.portfolio.PortfolioReport;
import org.concordat.reporting.programme.sharing.EventsAndMatchesReport;
import org.concordat.reporting.region.coverage.CoverageReport;

/** What a page is about: which reports it shows, in their order, and which of their figures it draws. */
public enum Topic {
    MEMBERS(
            "members-and-income",
            "Members and income",
            "Who belongs to the partnership, and what their subscriptions bring in.",
            List.of(MembershipAndIncomeReport.NAME, YearOnYearReport.NAME, ReconciliationReport.NAME),
            Map.of(
                    MembershipAndIncomeReport.NAME,
                    List.of(
                            new BarChart.Of("Members by class", "CLASS", "name", "members"),
                            new BarChart.Of("Members by type", "TYPE", "organisationType", "members"),
                            new BarChart.Of("Income received by sub-region", "SUB_REGION", "name", "received")))),
    PROGRAMMES(
            "programmes-and-savings",
            "Programmes and savings",
            "What the programmes may spend, and what working together saves.",
            List.of(
                    ProgrammeBudgetsAndSavingsReport.NAME,
                    BenefitsReport.NAME,
                    DeliverablesReport.NAME,
                    PortfolioReport.NAME),
            Map.of(
                    ProgrammeBudgetsAndSavingsReport.NAME,
                    List.of(
                            new BarChart.Of("Budget by programme", "PROGRAMME", "programmeName", "totalBudget"),
                            new BarChart.Of(
                                    "Saving by programme", "PROGRAMME", "programmeName", "nonCashableSaving")))),
    FUNDS(
            "funds-and-awards",
            "Funds and awards",
            "Where the money of each fund stands, and who has it.",
            List.of(FundPositionReport.NAME, FundingDistributionReport.NAME, OutturnReport.NAME),
            Map.of(
                    FundPositionReport.NAME,
                    List.of(new BarChart.Of("Received by fund", "FUND", "fundName", "received")))),
    SHARING(
            "working-together",
            "Working together",
            "Which commitments are signed, and which councils learn from each other.",
            List.of(CoverageReport.NAME, EventsAndMatchesReport.NAME),
            Map.of()),
    MEASURES(
            "measures",
            "Measures",
            "What was to be reached, how it stands, and which organisations decide it.",
            List.of(SuccessMeasuresReport.NAME, EarlyWarningsReport.NAME),
            Map.of());

    private final String path;
    private final String title;
    private final String lead;
    private final List<String> reports;
    private final Map<String, List<BarChart.Of>> charts;

    Topic(String path, String title, String lead, List<String> reports, Map<String, List<BarChart.Of>> charts) {
        this.path = path;
        this.title = title;
        this.lead = lead;
        this.reports = reports;
        this.charts = charts;
    }

    public static Optional<Topic> at(String path) {
        return Arrays.stream(values()).filter(topic -> topic.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public String lead() {
        return lead;
    }

    /** Names of reports. */
    public List<String> reports() {
        return reports;
    }

    public List<BarChart.Of> chartsOf(String report) {
        return charts.getOrDefault(report, List.of());
    }
}
