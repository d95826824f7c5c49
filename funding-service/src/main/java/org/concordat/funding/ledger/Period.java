package org.concordat.funding.ledger;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Some days in a row, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {

    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (to.isBefore(from)) {
            throw Refusal.invalid("to", "A period ends on the day it begins or later. Send a 'to' not before 'from'.");
        }
    }

    /** Without an end up to today; without a beginning from the first day of the financial year that it ends in. */
    public static Period of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate end = to != null ? to : today;
        return new Period(from != null ? from : FinancialYear.containing(end).firstDay(), end);
    }
}
