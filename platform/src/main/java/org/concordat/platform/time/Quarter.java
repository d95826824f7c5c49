package org.concordat.platform.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a financial year; April to June is the first. */
public record Quarter(FinancialYear year, int number) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("A year has quarters 1 to " + QUARTERS);
        }
    }

    public static Quarter containing(LocalDate day) {
        FinancialYear year = FinancialYear.containing(day);
        return new Quarter(year, (int) ChronoUnit.MONTHS.between(year.firstDay(), day) / MONTHS + 1);
    }

    /** The quarters of a year in their order. */
    public static List<Quarter> of(FinancialYear year) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(number -> new Quarter(year, number))
                .toList();
    }

    public LocalDate firstDay() {
        return year.firstDay().plusMonths((number - 1L) * MONTHS);
    }

    public LocalDate lastDay() {
        return year.firstDay().plusMonths((long) number * MONTHS).minusDays(1);
    }
}
