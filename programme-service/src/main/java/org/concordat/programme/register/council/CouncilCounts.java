package org.concordat.programme.register.council;

import java.util.Map;
import org.concordat.platform.time.FinancialYear;

/** How many councils the region has in some financial years. */
public record CouncilCounts(Map<FinancialYear, Integer> byYear) {

    public CouncilCounts {
        byYear = Map.copyOf(byYear);
    }

    public int in(FinancialYear year) {
        Integer councils = byYear.get(year);
        if (councils == null) {
            throw new IllegalArgumentException("Nobody counted the councils of " + year);
        }
        return councils;
    }
}
