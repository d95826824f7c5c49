package org.concordat.funding.openness.distribution;

import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Some financial years in a row, the first and the last included. */
public record Years(FinancialYear from, FinancialYear to) {

    /** How many are shown at once. */
    static final int MOST = 30;

    private static final int USUAL = 10;

    public Years {
        if (to.compareTo(from) < 0 || to.startYear() - from.startYear() >= MOST) {
            throw Refusal.invalid(
                    "from", "From and to are at most %d years in a row. Send a 'from' not after 'to'.".formatted(MOST));
        }
    }

    /**
     * @param from {@code null} for ten years in all
     * @param to {@code null} for the present one
     */
    public static Years of(FinancialYear from, FinancialYear to, FinancialYear present) {
        FinancialYear last = to == null ? present : to;
        return new Years(from == null ? new FinancialYear(last.startYear() - USUAL + 1) : from, last);
    }

    Stream<FinancialYear> all() {
        return Stream.iterate(from, year -> year.compareTo(to) <= 0, FinancialYear::next);
    }
}
