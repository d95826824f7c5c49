package org.concordat.reporting.page;

import static org.concordat.platform.pdf.InWords.inPounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.platform.money.Money;
import org.concordat.reporting.indicator.measure.MeasureStatus;
import org.concordat.reporting.indicator.measure.SuccessMeasures;
import org.concordat.reporting.indicator.measure.SuccessMeasuresReport;
import org.concordat.reporting.money.fund.FundPosition;
import org.concordat.reporting.money.fund.FundPosition.MoneyOfAFund;
import org.concordat.reporting.money.fund.FundPositionReport;
import org.concordat.reporting.money.income.IncomeSums;
import org.concordat.reporting.money.income.MembershipAndIncome;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.programme.Budget;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavingsReport;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The region at a glance: the main figures of the main reports, of those that may be shown. */
@ApplicationScoped
public class Glance {

    private final PageReports reports;
    private final MembershipAndIncomeReport income;
    private final ProgrammeBudgetsAndSavingsReport budgets;
    private final FundPositionReport funds;
    private final SuccessMeasuresReport measures;

    Glance(
            PageReports reports,
            MembershipAndIncomeReport income,
            ProgrammeBudgetsAndSavingsReport budgets,
            FundPositionReport funds,
            SuccessMeasuresReport measures) {
        this.reports = reports;
        this.income = income;
        this.budgets = budgets;
        this.funds = funds;
        this.measures = measures;
    }

    public List<Tile> tiles(Scope scope, Predicate<Report<?>> isShown) {
        var tiles = new ArrayList<Tile>();
        if (isShown.test(income)) {
            tiles.addAll(of(reports.drawUp(income, scope).figures()));
        }
        if (isShown.test(budgets)) {
            tiles.addAll(of(reports.drawUp(budgets, scope).figures()));
        }
        if (isShown.test(funds)) {
            tiles.addAll(of(reports.drawUp(funds, scope).figures()));
        }
        if (isShown.test(measures)) {
            tiles.add(of(reports.drawUp(measures, scope).figures()));
        }
        return tiles;
    }

    /** One for each part of the region that has members in the year. */
    public List<Tile> subRegions(Scope scope, Predicate<Report<?>> isShown) {
        if (!isShown.test(income)) {
            return List.of();
        }
        return reports.drawUp(income, scope).figures().bySubRegion().stream()
                .filter(each -> !each.subRegion().isEmpty())
                .map(each -> new Tile(
                        each.name(),
                        count(each.income().members(), "member"),
                        "%s received of %s invoiced"
                                .formatted(
                                        inPounds(each.income().net().received()),
                                        inPounds(each.income().net().invoiced())),
                        "sub-regions/" + each.subRegion()))
                .toList();
    }

    private static List<Tile> of(MembershipAndIncome figures) {
        IncomeSums sums = figures.total().net();
        return List.of(
                new Tile(
                        "Members",
                        Integer.toString(figures.total().members()),
                        "of %s in the region, %s among them"
                                .formatted(
                                        count(figures.organisations(), "organisation"),
                                        count(figures.councils(), "council")),
                        Topic.MEMBERS),
                new Tile(
                        "Income expected",
                        inPounds(sums.expected()),
                        "%s of it agreed".formatted(inPounds(sums.agreed())),
                        Topic.MEMBERS),
                new Tile(
                        "Income invoiced",
                        inPounds(sums.invoiced()),
                        ofMoney(sums.expected(), "expected"),
                        Topic.MEMBERS),
                new Tile(
                        "Income received",
                        inPounds(sums.received()),
                        ofMoney(sums.invoiced(), "invoiced"),
                        Topic.MEMBERS));
    }

    private static List<Tile> of(ProgrammeBudgetsAndSavings figures) {
        Budget total = figures.total();
        int activities = figures.programmes().stream()
                .mapToInt(programme -> programme.activities().size())
                .sum();
        return List.of(
                new Tile(
                        "Programmes' budget",
                        inPounds(total.totalBudget()),
                        "of %s".formatted(count(figures.programmes().size(), "programme")),
                        Topic.PROGRAMMES),
                new Tile(
                        "Saved by working together",
                        total.nonCashableSaving() == null ? "Not known" : inPounds(total.nonCashableSaving()),
                        "by %s, not as cash".formatted(count(activities, "activity", "activities")),
                        Topic.PROGRAMMES));
    }

    private static List<Tile> of(FundPosition figures) {
        MoneyOfAFund total = figures.total();
        return List.of(
                new Tile(
                        "Received by funds",
                        inPounds(total.received()),
                        "%s, %s"
                                .formatted(
                                        ofMoney(total.expected(), "expected"),
                                        count(figures.funds().size(), "fund")),
                        Topic.FUNDS),
                new Tile(
                        "Promised to awards",
                        inPounds(total.committed()),
                        ofMoney(total.allocated(), "allocated"),
                        Topic.FUNDS),
                new Tile(
                        "Paid to awards", inPounds(total.paid()), ofMoney(total.committed(), "promised"), Topic.FUNDS));
    }

    private static Tile of(SuccessMeasures figures) {
        return new Tile(
                "Measures met",
                "%,d".formatted(standing(figures, MeasureStatus.MET)),
                "of %s, %,d at risk, %,d missed"
                        .formatted(
                                count(figures.measures().size(), "measure"),
                                standing(figures, MeasureStatus.AT_RISK),
                                standing(figures, MeasureStatus.MISSED)),
                Topic.MEASURES);
    }

    private static long standing(SuccessMeasures figures, MeasureStatus status) {
        return figures.measures().stream()
                .filter(measure -> measure.figures().status() == status)
                .count();
    }

    private static String ofMoney(Money whole, String what) {
        return "of %s %s".formatted(inPounds(whole), what);
    }

    private static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(int number, String one, String several) {
        return "%,d %s".formatted(number, number == 1 ? one : several);
    }
}
