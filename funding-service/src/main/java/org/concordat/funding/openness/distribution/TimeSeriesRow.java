package org.concordat.funding.openness.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the money of one year is spread. */
public record TimeSeriesRow(
        FinancialYear financialYear,
        @JsonUnwrapped Sums sums,

        @Schema(
                nullable = true,
                description = "Approved applications ÷ applications that were approved or rejected, in per cent with"
                        + " two decimals; null when none is decided")
        BigDecimal successRate,

        @Schema(description = "Organisations that might have received something, as the year's equity counts them")
        int eligible,

        @Schema(description = "Organisations that hold or were paid something")
        int recipients,

        @Schema(nullable = true, description = "As the year's equity has it; null when nothing is awarded")
        BigDecimal gini) {

    static TimeSeriesRow of(Picture picture) {
        Sums sums = picture.sums().total();
        return new TimeSeriesRow(
                picture.scope().financialYear(),
                sums,
                sums.successRate(),
                picture.eligible().size(),
                picture.recipients(),
                picture.gini());
    }
}
