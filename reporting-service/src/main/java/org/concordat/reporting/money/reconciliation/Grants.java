package org.concordat.reporting.money.reconciliation;

import java.util.Map;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** Grant that sources are to bring, and grant that came. */
public interface Grants {

    /** @param received and not given back */
    record Sums(Money expected, Money received) {

        static final Sums NONE = new Sums(Money.ZERO, Money.ZERO);
    }

    /**
     * The grant of a year.
     *
     * @param byProgramme what is earmarked for each, by its code
     * @param total what is earmarked for no programme included
     */
    record OfYear(Map<String, Sums> byProgramme, Sums total) {

        Sums earmarkedFor(String programme) {
            return byProgramme.getOrDefault(programme, Sums.NONE);
        }
    }

    OfYear of(FinancialYear year, Moment moment);
}
