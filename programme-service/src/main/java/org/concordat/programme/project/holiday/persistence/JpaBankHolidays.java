package org.concordat.programme.project.holiday.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.project.holiday.BankHoliday;
import org.concordat.programme.project.holiday.BankHolidayView;
import org.concordat.programme.project.holiday.BankHolidays;

/** Bank holidays in PostgreSQL. */
@ApplicationScoped
public class JpaBankHolidays implements BankHolidays, PanacheAggregates<BankHoliday> {

    @Override
    public Page<BankHolidayView> list(PageRequest page) {
        return Listing.of(
                        BankHolidayView.class,
                        "select new org.concordat.programme.project.holiday.BankHolidayView(h.id, h.day, h.name,"
                                + " h.observed, h.version) from BankHoliday h")
                .ascending("h.day", BankHolidayView::day)
                .tieBreaker("h.id", UUID.class, BankHolidayView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public boolean has(LocalDate day) {
        return count("day", day) > 0;
    }

    @Override
    public Collection<LocalDate> observed() {
        return getEntityManager()
                .createQuery("select h.day from BankHoliday h where h.observed", LocalDate.class)
                .getResultList();
    }
}
