package org.concordat.programme.support.load;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Support load: visits and offers per organisation and quarter against the limit it states; none stated is unknown, not
 * zero": programme.md.
 */
@Schema(description = "Visits and offers in a quarter, against what the organisation said it can take")
public record QuarterLoad(
        @Min(1) @Max(4) int quarter,
        LocalDate from,
        LocalDate until,

        @Min(0) long visits,

        @Min(0) @Schema(description = "Made to it alone, and valid from a day of the quarter")
        long offers,

        @Min(0) @Schema(nullable = true, description = "What it stated last by the end of the quarter; null for none")
        Integer limit,

        @Schema(nullable = true, description = "Whether it gets more than it can take; null while that is unknown")
        Boolean overLimit) {

    /** @param limit {@code null} while none is stated */
    public static QuarterLoad of(int quarter, LocalDate from, long visits, long offers, Integer limit) {
        return new QuarterLoad(
                quarter,
                from,
                from.plusMonths(3).minusDays(1),
                visits,
                offers,
                limit,
                limit == null ? null : visits + offers > limit);
    }
}
