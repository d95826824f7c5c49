package org.concordat.reporting.money.fund;

import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.Outturn.ProgrammeOutturn;
import org.concordat.reporting.report.Moment;

/** What was spent of what was budgeted. */
public interface Outturns {

    List<AwardOutturn> ofAwards(FinancialYear year, Moment moment);

    List<ProgrammeOutturn> ofProgrammes(FinancialYear year, Moment moment);
}
