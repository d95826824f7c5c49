package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedList;
import java.util.List;
import org.concordat.reporting.indicator.indicator.Frequency;

/** The last days of the periods that a measure goes through, counted from April as the financial year is. */
final class SeriesDays {

    /** Ten years of months. */
    static final int MOST = 120;

    private SeriesDays() {}

    /** From the baseline day, or a year before it is due, until a day, at the latest the due day, which is always there. */
    static List<LocalDate> of(Definition measure, LocalDate until) {
        LocalDate from = measure.measuredFrom();
        LocalDate last = measure.lastDayThatCounts(until);
        int months = months(
                measure.indicator() == null
                        ? Frequency.QUARTER
                        : measure.indicator().frequency());
        var days = new LinkedList<LocalDate>();
        for (YearMonth month = YearMonth.from(last); !month.atEndOfMonth().isBefore(from) && days.size() < MOST - 1; ) {
            LocalDate end = month.atEndOfMonth();
            // April is the first month of a period of any length
            if ((month.getMonthValue() + 9) % months == 0 && end.isBefore(last)) {
                days.addFirst(end);
            }
            month = month.minusMonths(1);
        }
        if (!last.isBefore(from)) {
            days.addLast(last);
        }
        return List.copyOf(days);
    }

    private static int months(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }
}
