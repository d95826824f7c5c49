package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.id.Ids;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.stream.Streams;

/** Keeps what was paid, whatever it was paid for. */
@ApplicationScoped
public class KeepingPayments {

    private final Payments payments;
    private final Streams streams;
    private final BusinessCalendar calendar;

    KeepingPayments(Payments payments, Streams streams, BusinessCalendar calendar) {
        this.payments = payments;
        this.streams = streams;
        this.calendar = calendar;
    }

    /** Refuses what cannot have been paid, whatever it was paid for. */
    public void requirePossible(Payment payment) {
        requireDayThatHasCome(payment.spentOn());
        streams.requireKnown(payment.stream(), "/stream");
    }

    /** Keeps a payment that was added up before. */
    public PaymentLine keep(PaidFor what, Payment payment) {
        var line = new PaymentLine(Ids.next(), payment);
        payments.keep(what, line);
        return line;
    }

    private void requireDayThatHasCome(LocalDate spentOn) {
        if (spentOn.isAfter(calendar.today())) {
            throw Refusal.rule(
                    "actual-date-ahead",
                    "/spentOn",
                    "Money is recorded once it is spent, and %s is still to come. Send a day of today or before."
                            .formatted(spentOn));
        }
    }

    public PaymentLine get(PaidFor what, ActualId actual) {
        return payments.byId(what, actual).orElseThrow(() -> Refusal.notFound("actual", actual.value()));
    }

    public Page<PaymentLine> list(PaidFor what, PageRequest page) {
        return payments.list(what, page);
    }
}
