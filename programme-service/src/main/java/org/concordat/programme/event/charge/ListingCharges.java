package org.concordat.programme.event.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** "Charges are listed for invoicing": programme.md, Events. */
@ApplicationScoped
public class ListingCharges {

    private final Charges charges;
    private final BusinessCalendar calendar;

    ListingCharges(Charges charges, BusinessCalendar calendar) {
        this.charges = charges;
        this.calendar = calendar;
    }

    /**
     * Whose charges are asked for.
     *
     * @param organisation {@code null} for all
     * @param boundary the only organisation whose charges the caller may see
     */
    public record Whose(UUID organisation, UUID boundary) {}

    /** @param year in which the events start; {@code null} for all */
    public Page<ChargeView> list(FinancialYear year, Whose whose, PageRequest page) {
        return charges.list(
                new ChargeFilter(
                        year == null ? null : calendar.beginningOf(year.firstDay()),
                        year == null ? null : calendar.beginningOf(year.next().firstDay()),
                        whose.organisation(),
                        whose.boundary()),
                page);
    }
}
