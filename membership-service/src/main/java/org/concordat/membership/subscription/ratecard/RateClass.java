package org.concordat.membership.subscription.ratecard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of members on a rate card, and what each of them pays a year. */
public record RateClass(
        @NotBlank @Size(max = 100) @Schema(examples = "Upper tier")
        String name,

        @NotNull @Size(min = 1, max = 50) @Schema(description = "Codes of the organisation types in this class")
        List<@NotBlank @Size(max = 50) String> organisationTypes,

        @NotNull @Schema(description = "What a member pays for a whole year, without VAT")
        Money annualAmount,

        @NotNull @Schema(description = "What a late joiner pays")
        ProRata proRata,

        @Schema(description = "VAT in per cent; 0 when a request leaves it out")
        VatRate vatRate) {

    /** As a card keeps it, whichever way it was written. */
    RateClass tidy() {
        return new RateClass(
                name.strip(),
                organisationTypes.stream().distinct().sorted().toList(),
                annualAmount,
                proRata,
                vatRate == null ? VatRate.ZERO : vatRate);
    }

    Rate rate() {
        return new Rate(name, annualAmount, proRata, vatRate);
    }
}
