package org.concordat.funding.ledger.monthend;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** The end of a month whose books are closed: nothing is dated on it or before any more. */
@Entity
public class MonthEnd extends Aggregate {

    public static final AggregateType<MonthEnd> TYPE =
            AggregateType.internal("month-end", monthEnd -> new State(monthEnd.fund, monthEnd.day));

    private record State(UUID fund, LocalDate day) {}

    private UUID fund;
    private LocalDate day;

    protected MonthEnd() {}

    private MonthEnd(UUID fund, LocalDate day) {
        this.fund = fund;
        this.day = day;
    }

    /**
     * Closes a month of a fund. Months close in order, each once it is over.
     *
     * @param day its last day
     * @param oldestOpen a day in the oldest month that is open; {@code null} when nothing was ever posted
     */
    static MonthEnd of(UUID fund, LocalDate day, LocalDate oldestOpen, LocalDate today) {
        if (!day.equals(lastDayOfItsMonth(day))) {
            throw Refusal.rule(
                    "not-a-month-end",
                    "/day",
                    "A month closes with its last day. Send %s.".formatted(lastDayOfItsMonth(day)));
        }
        if (!day.isBefore(today)) {
            throw Refusal.rule(
                    "month-not-over",
                    "/day",
                    "This month is not over. Close it from %s on.".formatted(day.plusDays(1)));
        }
        if (oldestOpen == null) {
            throw Refusal.conflict(
                    "nothing-to-close", "This fund's book has no entry yet. Post the first one.", List.of());
        }
        LocalDate next = lastDayOfItsMonth(oldestOpen);
        if (!day.equals(next)) {
            throw Refusal.conflict(
                    "months-close-in-order", "The next month to close ends on %s.".formatted(next), List.of());
        }
        return new MonthEnd(fund, day);
    }

    private static LocalDate lastDayOfItsMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    public UUID fund() {
        return fund;
    }

    public LocalDate day() {
        return day;
    }
}
