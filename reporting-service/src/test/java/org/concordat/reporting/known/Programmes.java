package org.concordat.reporting.known;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Programmes for tests, in 2008-09. */
public final class Programmes {

    public static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private Programmes() {}

    /** A programme; {@code saving} is {@code null} for one without activities. */
    public static Programme of(String code, long core, long addedValue, Long saving) {
        Money budget = saving == null ? Money.ZERO : Money.pounds(core + addedValue);
        var year = new Programme.Year(
                YEAR,
                Money.pounds(core),
                Money.pounds(addedValue),
                Money.pounds(core + addedValue),
                budget,
                Money.pounds(core + addedValue).minus(budget),
                saving == null ? null : Money.pounds(saving));
        List<Programme.Activity> activities = saving == null
                ? List.of()
                : List.of(new Programme.Activity(
                        UUID.randomUUID(),
                        "Seminars",
                        "SEMINARS",
                        false,
                        Money.pounds(3000),
                        List.of(new Programme.ActivityYear(YEAR, budget, 46, Money.pounds(saving)))));
        return new Programme(UUID.randomUUID(), code, code, activities, List.of(year));
    }
}
