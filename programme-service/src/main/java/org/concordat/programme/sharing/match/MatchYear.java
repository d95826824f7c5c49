package org.concordat.programme.sharing.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to matches in a financial year, each step counted in the year of its own day. */
@Schema(description = "What happened to matches in a financial year, each step counted in the year of its own day")
public record MatchYear(
        FinancialYear financialYear,
        @Min(0) @Max(Integer.MAX_VALUE) int offered,
        @Min(0) @Max(Integer.MAX_VALUE) int accepted,
        @Min(0) @Max(Integer.MAX_VALUE) int declined,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Brought to an outcome that is recorded")
        int concluded) {

    /** As many years as reports go back to. */
    public static final int MOST = 200;
}
