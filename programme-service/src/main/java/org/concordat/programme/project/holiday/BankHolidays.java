package org.concordat.programme.project.holiday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All bank holidays. */
public interface BankHolidays extends Aggregates<BankHoliday> {

    /** By day. */
    Page<BankHolidayView> list(PageRequest page);

    boolean has(LocalDate day);

    /** The days of those that nobody works on. */
    Collection<LocalDate> observed();

    default BankHoliday get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("bank holiday", id));
    }
}
