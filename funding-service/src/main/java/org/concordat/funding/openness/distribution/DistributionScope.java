package org.concordat.funding.openness.distribution;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which money a distribution shows. */
public record DistributionScope(
        FinancialYear financialYear,
        @Schema(description = "To whom money counts") DistributionBasis basis,

        @Schema(nullable = true, description = "Only money of this fund; null for all funds")
        UUID fund,

        @Schema(description = "As it stood at the end of this day")
        LocalDate asAt) {

    /**
     * "Organisations eligible that year" are counted on its last day, or on the day that is asked for when that comes
     * first: so a year stays as it was whoever is reorganised on the day after.
     */
    public LocalDate countedOn() {
        LocalDate last = financialYear.lastDay();
        return asAt.isBefore(last) ? asAt : last;
    }

    DistributionScope of(FinancialYear year) {
        return new DistributionScope(year, basis, fund, asAt);
    }
}
