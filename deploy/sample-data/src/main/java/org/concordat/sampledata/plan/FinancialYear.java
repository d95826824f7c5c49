package org.concordat.sampledata.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** A year from 1 April to 31 March, written {@code 2008-09}. */
public record FinancialYear(int begins) {

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** All years of which at least one day lies in the given period. */
    static List<FinancialYear> of(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(of(from).begins, of(until).begins)
                .mapToObj(FinancialYear::new)
                .toList();
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.APRIL, 1);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }
}
