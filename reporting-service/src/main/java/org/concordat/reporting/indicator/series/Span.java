package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** The days of a period, in the order in which periods end. */
public record Span(LocalDate firstDay, LocalDate lastDay) implements Comparable<Span> {

    private static final Comparator<Span> BY_END =
            Comparator.comparing(Span::lastDay).thenComparing(Span::firstDay);

    /** Whether it ends so many months after another one of the same length: the two run one after the other. */
    boolean follows(Span before, int months) {
        return ChronoUnit.MONTHS.between(YearMonth.from(before.lastDay), YearMonth.from(lastDay)) == months
                && isAsLongAs(before);
    }

    boolean isAsLongAs(Span other) {
        return length() == other.length();
    }

    /** In whole months; two months of unlike length are as long as each other. */
    private long length() {
        return Period.between(firstDay, lastDay.plusDays(1)).toTotalMonths();
    }

    @Override
    public int compareTo(Span other) {
        return BY_END.compare(this, other);
    }
}
