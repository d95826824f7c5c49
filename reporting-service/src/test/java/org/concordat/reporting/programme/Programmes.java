package org.concordat.reporting.programme;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Programmes for tests, with a budget of one year. */
public record Programmes(FinancialYear year) {

    public static final String TOPIC = "programme.programmes";

    /** A programme whose activity costs all there is, for 46 councils; {@code saving} is {@code null} for one without. */
    public Programme of(String code, long core, long addedValue, Long saving) {
        List<Programme.Activity> activities =
                saving == null ? List.of() : List.of(activity(Money.pounds(core + addedValue), saving));
        var budget = new Programme.Year(year, Money.pounds(core), Money.pounds(addedValue));
        return new Programme(UUID.randomUUID(), code, code, activities, List.of(budget));
    }

    private Programme.Activity activity(Money budget, long saving) {
        return new Programme.Activity(
                UUID.randomUUID(),
                "Seminars",
                "SEMINARS",
                false,
                Money.pounds(saving).plus(budget).share(1, 46),
                List.of(new Programme.ActivityYear(year, budget, 46)));
    }
}
