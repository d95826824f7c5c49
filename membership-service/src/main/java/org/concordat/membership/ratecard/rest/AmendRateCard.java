package org.concordat.membership.ratecard.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.Occasion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes about a draft; what is left out stays. */
public record AmendRateCard(
        @Size(max = 100) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Schema(examples = "NW 2008-10")
        String name,

        @Size(min = 1, max = 50) @Schema(description = "All classes; replaces those before")
        List<@NotNull @Valid RateClassView> classes,

        @Min(0)
        @Max(366)
        @Schema(nullable = true, description = "Days after its due date until an unpaid invoice ends the membership")
        Integer graceDays,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    Occasion occasion() {
        return new Occasion(effectiveOn, reason);
    }
}
