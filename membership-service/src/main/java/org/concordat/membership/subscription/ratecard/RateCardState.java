package org.concordat.membership.subscription.ratecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate card as the other services see it. */
public record RateCardState(
        UUID id,
        @Size(max = 100) String name,
        FinancialYear financialYear,

        @Schema(description = "The card with the highest version of a year is in force") @Min(1)
        Integer cardVersion,

        @JsonUnwrapped PaymentTerms terms,
        @Size(max = 50) List<RateClass> classes) {

    static RateCardState of(RateCard card) {
        return new RateCardState(
                card.id(), card.name(), card.financialYear(), card.cardVersion(), card.terms(), card.classes());
    }
}
