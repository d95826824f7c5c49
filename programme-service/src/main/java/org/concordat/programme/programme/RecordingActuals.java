package org.concordat.programme.programme;

import static org.concordat.programme.programme.ProgrammeFact.ACTIVITY_SPENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.stream.Streams;

/** Records what activities have cost. */
@ApplicationScoped
public class RecordingActuals {

    private final ProgrammeBook book;
    private final Actuals actuals;
    private final Streams streams;
    private final BusinessCalendar calendar;

    RecordingActuals(ProgrammeBook book, Actuals actuals, Streams streams, BusinessCalendar calendar) {
        this.book = book;
        this.actuals = actuals;
        this.streams = streams;
        this.calendar = calendar;
    }

    /** What callers say of a payment. */
    public record Payment(
            FinancialYear financialYear,
            String stream,
            Money amount,
            LocalDate spentOn,
            String reference,
            String description) {}

    @Transactional
    public Actual record(ProgrammeId programmeId, ActivityId activity, Payment payment) {
        LocalDate today = calendar.today();
        requireDayThatHasCome(payment.spentOn(), today);
        streams.requireKnown(payment.stream(), "/stream");
        var actual = new Actual(
                Ids.next(),
                activity.value(),
                payment.financialYear(),
                payment.stream(),
                payment.amount(),
                payment.spentOn(),
                payment.reference(),
                payment.description());
        book.change(programmeId.value(), EffectiveDate.TODAY)
                .record(ACTIVITY_SPENT, programme -> programme.spend(actual, today));
        actuals.keep(actual);
        return actual;
    }

    private static void requireDayThatHasCome(LocalDate spentOn, LocalDate today) {
        if (spentOn.isAfter(today)) {
            throw Refusal.rule(
                    "actual-date-ahead",
                    "/spentOn",
                    "Money is recorded once it is spent, and %s is still to come. Send a day of today or before."
                            .formatted(spentOn));
        }
    }

    public Actual get(ProgrammeId programme, ActivityId activity, ActualId actual) {
        requireActivity(programme, activity);
        return actuals.byId(activity, actual).orElseThrow(() -> Refusal.notFound("actual", actual.value()));
    }

    public Page<Actual> list(ProgrammeId programme, ActivityId activity, PageRequest page) {
        requireActivity(programme, activity);
        return actuals.list(activity, page);
    }

    private void requireActivity(ProgrammeId programme, ActivityId activity) {
        book.read(programme.value()).planOf(activity.value());
    }
}
