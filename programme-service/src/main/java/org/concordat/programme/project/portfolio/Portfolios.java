package org.concordat.programme.project.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Adds projects up. */
public interface Portfolios {

    /**
     * What is asked for; {@code null} asks for all, except of the group.
     *
     * @param organisation that leads or takes part
     * @param theme of the projects, or under which one of theirs stands
     * @param boundary the only organisation whose projects the caller may see
     * @param financialYear of money and benefits
     */
    record Asked(
            PortfolioGroup by,
            UUID programme,
            String subRegion,
            String theme,
            UUID organisation,
            UUID boundary,
            FinancialYear financialYear) {}

    /** @param today against which reports are overdue */
    Portfolio of(Asked asked, LocalDate today);
}
