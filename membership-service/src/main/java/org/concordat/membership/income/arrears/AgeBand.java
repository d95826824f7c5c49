package org.concordat.membership.income.arrears;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long an invoice has been overdue, in the bands of an aged-debt report. */
public enum AgeBand {
    /** Not yet due, or due on the day itself. */
    CURRENT,
    DAYS_1_TO_30,
    DAYS_31_TO_60,
    DAYS_61_TO_90,
    OVER_90_DAYS,
    /** However long it has been due, of a member that has lapsed. */
    LAPSED;

    static AgeBand of(OpenInvoice invoice, LocalDate asAt) {
        return invoice.lapsed() ? LAPSED : of(invoice.dueOn(), asAt);
    }

    static AgeBand of(LocalDate dueOn, LocalDate asAt) {
        long daysOverdue = ChronoUnit.DAYS.between(dueOn, asAt);
        if (daysOverdue <= 0) {
            return CURRENT;
        }
        if (daysOverdue <= 30) {
            return DAYS_1_TO_30;
        }
        if (daysOverdue <= 60) {
            return DAYS_31_TO_60;
        }
        return daysOverdue <= 90 ? DAYS_61_TO_90 : OVER_90_DAYS;
    }
}
