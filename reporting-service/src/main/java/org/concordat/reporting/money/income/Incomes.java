package org.concordat.reporting.money.income;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.income.MembershipAndIncome.ClassIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.SubRegionIncome;
import org.concordat.reporting.money.income.MembershipAndIncome.TypeIncome;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Scope;

/** What subscriptions bring in. */
public interface Incomes {

    /** The same subscriptions four times over: in all, class by class, sub-region by sub-region and type by type. */
    record Parts(Income total, List<ClassIncome> byClass, List<SubRegionIncome> bySubRegion, List<TypeIncome> byType) {}

    Parts of(Scope scope);

    /** Money of organisations that no invoice of the year has taken. */
    Money creditHeld(FinancialYear year, Moment moment);
}
