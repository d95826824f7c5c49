package org.concordat.reporting.indicator.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.period.PeriodId;
import org.concordat.reporting.indicator.period.Periods;

/** Says "who has returned, who has not": reporting.md, Indicators. */
@ApplicationScoped
public class FollowingReturns {

    private final ReturnStandings standings;
    private final Periods periods;
    private final BusinessCalendar calendar;

    FollowingReturns(ReturnStandings standings, Periods periods, BusinessCalendar calendar) {
        this.standings = standings;
        this.periods = periods;
        this.calendar = calendar;
    }

    /** @param boundary the only organisation whose standing the caller may see; {@code null} for all */
    public Page<ReturnStandingView> list(PeriodId period, boolean onlyLate, UUID boundary, PageRequest page) {
        return standings.list(
                new StandingFilter(periods.get(period.value()), calendar.today(), onlyLate, boundary), page);
    }

    /** @param boundary the only organisation whose answers the caller may see; {@code null} for all */
    public TargetAnswers targetAnswers(PeriodId period, UUID boundary) {
        return standings.targetAnswers(
                new StandingFilter(periods.get(period.value()), calendar.today(), false, boundary));
    }
}
