package org.concordat.reporting.money.fund;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.Outturn.ProgrammeOutturn;
import org.concordat.reporting.money.fund.Outturn.Rating;
import org.concordat.reporting.report.Scope;

/** What was spent of what was budgeted. */
public interface Outturns {

    List<AwardOutturn> ofAwards(Scope scope);

    List<ProgrammeOutturn> ofProgrammes(Scope scope);

    /** How each fund goes whose awards of the year pay for projects with a report. */
    Map<UUID, Rating> ratingsOfFunds(Scope scope);
}
