package org.concordat.programme.project.holiday;

import static org.concordat.programme.project.holiday.BankHolidayFact.BANK_HOLIDAY_AMENDED;
import static org.concordat.programme.project.holiday.BankHolidayFact.BANK_HOLIDAY_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the bank holidays, which working days leave out. */
@ApplicationScoped
public class KeepingBankHolidays {

    private final BankHolidays holidays;
    private final Changes changes;

    KeepingBankHolidays(BankHolidays holidays, Changes changes) {
        this.holidays = holidays;
        this.changes = changes;
    }

    @Transactional
    public BankHolidayView add(LocalDate day, String name, EffectiveDate effective) {
        if (holidays.has(day)) {
            throw Refusal.conflict(
                    "bank-holiday-exists", "%s is on the list already. Amend it, or send another day.".formatted(day));
        }
        return BankHolidayView.of(changes.add(holidays, new BankHoliday(day, name), BANK_HOLIDAY_CREATED, effective));
    }

    /** What is expected already stays expected; working days are counted with it from now on. */
    @Transactional
    public BankHolidayView amend(
            UUID id, SeenVersions seen, UnaryOperator<BankHolidayDetails> change, EffectiveDate effective) {
        return BankHolidayView.of(changes.of(holidays, id)
                .seen(seen)
                .effective(effective)
                .record(BANK_HOLIDAY_AMENDED, holiday -> holiday.amend(change.apply(holiday.details()))));
    }

    public BankHolidayView get(UUID id) {
        return BankHolidayView.of(holidays.get(id));
    }

    public Page<BankHolidayView> list(PageRequest page) {
        return holidays.list(page);
    }

    /** The days that count, as the list is now. */
    public WorkingDays workingDays() {
        return new WorkingDays(holidays.observed());
    }
}
