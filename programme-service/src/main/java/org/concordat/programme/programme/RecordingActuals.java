package org.concordat.programme.programme;

import static org.concordat.programme.programme.ProgrammeFact.ACTIVITY_SPENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** Records what activities have cost. */
@ApplicationScoped
public class RecordingActuals {

    private final ProgrammeBook book;
    private final KeepingPayments payments;
    private final BusinessCalendar calendar;

    RecordingActuals(ProgrammeBook book, KeepingPayments payments, BusinessCalendar calendar) {
        this.book = book;
        this.payments = payments;
        this.calendar = calendar;
    }

    @Transactional
    public Actual record(ProgrammeId programmeId, ActivityId activity, Payment payment) {
        LocalDate today = calendar.today();
        payments.requirePossible(payment);
        book.change(programmeId.value(), EffectiveDate.TODAY)
                .record(ACTIVITY_SPENT, programme -> programme.spend(activity.value(), payment, today));
        return actual(activity, payments.keep(PaidFor.activity(activity), payment));
    }

    public Actual get(ProgrammeId programme, ActivityId activity, ActualId actual) {
        requireActivity(programme, activity);
        return actual(activity, payments.get(PaidFor.activity(activity), actual));
    }

    public Page<Actual> list(ProgrammeId programme, ActivityId activity, PageRequest page) {
        requireActivity(programme, activity);
        return payments.list(PaidFor.activity(activity), page).map(line -> actual(activity, line));
    }

    private static Actual actual(ActivityId activity, PaymentLine line) {
        return new Actual(line.id(), activity.value(), line.payment());
    }

    private void requireActivity(ProgrammeId programme, ActivityId activity) {
        book.read(programme.value()).planOf(activity.value());
    }
}
