package org.concordat.programme.sharing.tool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Says how far a tool has come: which councils of the region work with it, and which not yet. */
@ApplicationScoped
public class CountingTakeUp {

    private final PublishingTools tools;
    private final TakeUps takeUps;
    private final BusinessCalendar calendar;

    CountingTakeUp(PublishingTools tools, TakeUps takeUps, BusinessCalendar calendar) {
        this.tools = tools;
        this.takeUps = takeUps;
        this.calendar = calendar;
    }

    /** @param year {@code null} for the present one */
    public TakeUpOfTool of(UUID tool, FinancialYear year) {
        return takeUps.of(tools.get(tool).id(), calendar.orPresent(year));
    }
}
