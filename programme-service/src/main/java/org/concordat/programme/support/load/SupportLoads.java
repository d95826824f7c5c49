package org.concordat.programme.support.load;

import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;

/** How much support all organisations get. */
public interface SupportLoads {

    /** Of each organisation that is there in the year, by its id. */
    Page<SupportLoadView> list(Asked asked, PageRequest page);

    /**
     * Whose load is asked for.
     *
     * @param organisation {@code null} for all
     * @param boundary the only organisation whose load the caller may see; {@code null} for all
     */
    record Asked(FinancialYear financialYear, OrganisationId organisation, OrganisationId boundary) {}
}
