package org.concordat.reporting.money.income;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.income.MembershipAndIncome.ClassIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.SubRegionIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.TypeIncome;
import org.concordat.reporting.region.Regions;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on membership and income. */
@Singleton
public class MembershipAndIncomeReport extends Report<MembershipAndIncome> {

    public static final String NAME = "membership-and-income";
    public static final String TITLE = "Membership and income";
    public static final String DESCRIPTION =
            "Members and subscription income of a year, in all, by class, by sub-region and by type of"
                    + " organisation. Of a sub-region or type: the subscriptions of its organisations.";

    private final Incomes incomes;
    private final Regions regions;

    MembershipAndIncomeReport(Incomes incomes, Regions regions) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("CLASS", ClassIncome.class)
                        .and("SUB_REGION", SubRegionIncome.class)
                        .and("TYPE", TypeIncome.class)
                        .and("TOTAL", MembershipAndIncome.class),
                Chart.grouped("subscriptions by sub-region", Chart.POUNDS)
                        .ofRows("SUB_REGION")
                        .by("name")
                        .showing("expected", "invoiced", "received"));
        this.incomes = incomes;
        this.regions = regions;
    }

    @Override
    public MembershipAndIncome figures(Scope scope) {
        return MembershipAndIncome.of(
                incomes.of(scope), regions.on(scope.financialYear().firstDay(), scope));
    }
}
