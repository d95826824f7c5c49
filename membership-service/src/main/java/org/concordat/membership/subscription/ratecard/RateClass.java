package org.concordat.membership.subscription.ratecard;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A class of members on a rate card.
 *
 * @param organisationTypes codes of the organisation types that belong to it
 */
public record RateClass(
        @Size(max = 100) String name,
        @Size(max = 50) List<@Size(max = 50) String> organisationTypes,
        Money annualAmount,
        ProRata proRata,
        @Schema(description = "Per cent") VatRate vatRate) {

    public RateClass {
        name = name.strip();
        organisationTypes = organisationTypes.stream().distinct().sorted().toList();
    }

    Rate rate() {
        return new Rate(name, annualAmount, proRata, vatRate);
    }
}
