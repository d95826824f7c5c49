package org.concordat.reporting.income;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.reporting.known.Sources;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.Scope;

/** Draws up the report on membership and income. */
@ApplicationScoped
public class MembershipAndIncomeReport {

    private final Reporting reporting;

    MembershipAndIncomeReport(Reporting reporting) {
        this.reporting = reporting;
    }

    public Reported<MembershipAndIncome> of(Scope scope) {
        return reporting.report(
                scope,
                material -> MembershipAndIncome.of(
                        scope.financialYear(),
                        material.of(Sources.SUBSCRIPTIONS),
                        material.organisations(),
                        material.of(Sources.ORGANISATION_TYPES),
                        material.of(Sources.SUB_REGIONS)));
    }
}
