package org.concordat.funding.fund.outturn;

import java.time.LocalDate;
import java.util.List;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What is known of how the years of funds turn out. */
public interface Outturns {

    /** What the sources of a fund are expected to bring for a year. */
    Money budget(FundId fund, FinancialYear year);

    /** What each part of the region held of a year at the end of a day, in the order of their codes. */
    List<PartHoldings> held(FundId fund, FinancialYear year, LocalDate day);
}
