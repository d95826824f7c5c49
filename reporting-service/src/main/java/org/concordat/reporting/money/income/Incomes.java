package org.concordat.reporting.money.income;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.income.MembershipAndIncome.ClassIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.SubRegionIncome;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Scope;

/** What subscriptions bring in. */
public interface Incomes {

    /** The same subscriptions three times over: in all, class by class and sub-region by sub-region. */
    record Parts(Income total, List<ClassIncome> byClass, List<SubRegionIncome> bySubRegion) {}

    Parts of(Scope scope);

    /** Money of organisations that no invoice of the year has taken. */
    Money creditHeld(FinancialYear year, Moment moment);
}
