package org.concordat.reporting.programme.supportload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.platform.time.FinancialYear;

/** A quarter of a financial year; April to June is the first. */
record Quarter(FinancialYear year, int number) {

    private static final int MONTHS = 3;

    static Quarter containing(LocalDate day) {
        FinancialYear year = FinancialYear.containing(day);
        return new Quarter(year, (int) ChronoUnit.MONTHS.between(year.firstDay(), day) / MONTHS + 1);
    }
}
