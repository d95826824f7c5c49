package org.concordat.programme.project.holiday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;

/** The days that count: those from Monday to Friday that are no bank holidays. They are numbered one after the other. */
public final class WorkingDays {

    private static final LocalDate SOME_MONDAY = LocalDate.of(2000, 1, 3);
    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;

    /** Of the bank holidays, each by the number that it has among the days from Monday to Friday. */
    private final long[] holidays;

    public WorkingDays(Collection<LocalDate> bankHolidays) {
        holidays = bankHolidays.stream()
                .filter(WorkingDays::isWeekday)
                .mapToLong(WorkingDays::weekdaysBefore)
                .sorted()
                .distinct()
                .toArray();
    }

    /** So many working days after a day; a day that is none counts as the next one that is. */
    public LocalDate add(LocalDate day, int workingDays) {
        return day(number(day) + workingDays);
    }

    /** How many working days it takes from one day to the other; negative backwards. */
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(number(to) - number(from));
    }

    public boolean include(LocalDate day) {
        return isWeekday(day) && Arrays.binarySearch(holidays, weekdaysBefore(day)) < 0;
    }

    /** The number of a working day; of another day, that of the next working day. */
    public long number(LocalDate day) {
        long weekday = weekdaysBefore(day);
        return weekday - holidaysBefore(weekday);
    }

    /** The working day with a number. */
    public LocalDate day(long number) {
        long weekday = number;
        // each holiday up to it moves it on by one, which may bring in further holidays
        for (long next = number + holidaysBefore(weekday + 1);
                next != weekday;
                next = number + holidaysBefore(weekday + 1)) {
            weekday = next;
        }
        return SOME_MONDAY.plusWeeks(Math.floorDiv(weekday, WEEKDAYS)).plusDays(Math.floorMod(weekday, WEEKDAYS));
    }

    private long holidaysBefore(long weekday) {
        int at = Arrays.binarySearch(holidays, weekday);
        return at < 0 ? -at - 1 : at;
    }

    private static long weekdaysBefore(LocalDate day) {
        long days = ChronoUnit.DAYS.between(SOME_MONDAY, day);
        return Math.floorDiv(days, WEEK) * WEEKDAYS + Math.min(Math.floorMod(days, WEEK), WEEKDAYS);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= WEEKDAYS;
    }
}
