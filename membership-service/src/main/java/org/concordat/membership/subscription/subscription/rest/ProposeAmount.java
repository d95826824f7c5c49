package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount other than the rate card's. */
public record ProposeAmount(
        @NotNull @Schema(description = "What is to be asked instead, without VAT; zero or more")
        Money amount,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; kept with the amount")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
