package org.concordat.reporting.known;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Programmes for tests, in 2008-09. */
public final class Programmes {

    public static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private Programmes() {}

    /** A programme whose activity costs all there is, for 46 councils; {@code saving} is {@code null} for one without. */
    public static Programme of(String code, long core, long addedValue, Long saving) {
        List<Programme.Activity> activities =
                saving == null ? List.of() : List.of(activity(Money.pounds(core + addedValue), saving));
        var year = new Programme.Year(YEAR, Money.pounds(core), Money.pounds(addedValue));
        return new Programme(UUID.randomUUID(), code, code, activities, List.of(year));
    }

    private static Programme.Activity activity(Money budget, long saving) {
        return new Programme.Activity(
                UUID.randomUUID(),
                "Seminars",
                "SEMINARS",
                false,
                Money.pounds(saving).plus(budget).share(1, 46),
                List.of(new Programme.ActivityYear(YEAR, budget, 46)));
    }
}
