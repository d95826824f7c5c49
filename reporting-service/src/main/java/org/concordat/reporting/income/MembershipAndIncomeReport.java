package org.concordat.reporting.income;

import jakarta.inject.Singleton;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.income.MembershipAndIncome.ClassIncome;
import org.concordat.reporting.income.MembershipAndIncome.SubRegionIncome;
import org.concordat.reporting.known.Sources;
import org.concordat.reporting.report.Material;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on membership and income. */
@Singleton
public class MembershipAndIncomeReport extends Report<MembershipAndIncome> {

    public static final String NAME = "membership-and-income";
    public static final String TITLE = "Membership and income";
    public static final String DESCRIPTION =
            "Members and subscription income of a year, in all, by class and by sub-region.";

    MembershipAndIncomeReport() {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("CLASS", ClassIncome.class)
                        .and("SUB_REGION", SubRegionIncome.class)
                        .and("TOTAL", MembershipAndIncome.class));
    }

    @Override
    public MembershipAndIncome figures(Scope scope, Material material) {
        return MembershipAndIncome.of(
                scope.financialYear(),
                material.of(Sources.SUBSCRIPTIONS),
                material.organisations(),
                material.of(Sources.ORGANISATION_TYPES),
                material.of(Sources.SUB_REGIONS));
    }
}
