package org.concordat.membership.subscription.ratecard.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.PaymentTerms;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate card as callers see it. */
public record RateCardView(
        UUID id,

        @Size(max = 100) @Schema(examples = "NW 2008-10") String name,

        FinancialYear financialYear,

        @Schema(description = "A published card never changes again")
        Status status,

        @Schema(
                nullable = true,
                description = "Of the published cards of a year the highest is in force; null for a draft")
        Integer cardVersion,

        @JsonUnwrapped PaymentTerms terms,
        @Size(max = 50) List<RateClass> classes,

        long version)
        implements HasVersion {

    /** Whether a rate card may still change. */
    @Schema(name = "RateCardStatus")
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    static RateCardView of(RateCard card) {
        return new RateCardView(
                card.id(),
                card.name(),
                card.financialYear(),
                card.isPublished() ? Status.PUBLISHED : Status.DRAFT,
                card.cardVersion(),
                card.terms(),
                card.classes(),
                card.version());
    }
}
