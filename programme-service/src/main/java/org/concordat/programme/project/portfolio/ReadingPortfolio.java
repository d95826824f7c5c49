package org.concordat.programme.project.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.time.BusinessCalendar;

/** Shows how projects stand. */
@ApplicationScoped
public class ReadingPortfolio {

    private final Portfolios portfolios;
    private final BusinessCalendar calendar;

    ReadingPortfolio(Portfolios portfolios, BusinessCalendar calendar) {
        this.portfolios = portfolios;
        this.calendar = calendar;
    }

    public Portfolio of(Portfolios.Asked asked) {
        return portfolios.of(asked, calendar.today());
    }
}
