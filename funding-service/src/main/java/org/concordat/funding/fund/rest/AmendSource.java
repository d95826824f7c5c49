package org.concordat.funding.fund.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a source: what is absent stays. */
public record AmendSource(
        @Size(max = 200) @Pattern(regexp = ".*\\S.*", flags = Pattern.Flag.DOTALL, message = "A source has a name.")
        String name,

        @Schema(description = "Expected for the year; zero or more")
        Money amount,

        @Schema(description = "The day from which this is true; today when absent")
        LocalDate effectiveOn,

        @Size(max = 1000) @Schema(description = "Why") String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
