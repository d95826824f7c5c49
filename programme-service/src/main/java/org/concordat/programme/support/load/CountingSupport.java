package org.concordat.programme.support.load;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;

/** Counts the support that organisations get. */
@ApplicationScoped
public class CountingSupport {

    private final SupportLoads loads;
    private final BusinessCalendar calendar;

    CountingSupport(SupportLoads loads, BusinessCalendar calendar) {
        this.loads = loads;
        this.calendar = calendar;
    }

    /**
     * Quarter by quarter.
     *
     * @param year {@code null} for the present one
     * @param organisation {@code null} for all
     * @param boundary the only organisation whose load the caller may see
     */
    public Page<SupportLoadView> list(
            FinancialYear year, OrganisationId organisation, OrganisationId boundary, PageRequest page) {
        FinancialYear asked = calendar.orPresent(year);
        return loads.list(new SupportLoads.Asked(asked, organisation, boundary), page);
    }
}
