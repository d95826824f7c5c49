package org.concordat.membership.subscription.ratecard.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate card as callers see it. */
public record RateCardView(
        UUID id,

        @Schema(maxLength = 100, examples = "NW 2008-10") String name,

        FinancialYear financialYear,

        @Schema(description = "A published card never changes again")
        RateCardStatus status,

        @Schema(
                nullable = true,
                description = "Of the published cards of a year the highest is in force; null for a draft")
        Integer cardVersion,

        @Schema(
                nullable = true,
                description = "Days after its due date until an unpaid invoice ends the membership; null for never")
        Integer graceDays,

        @Size(max = 10) @Schema(description = "Days after its due date until an unpaid invoice needs each reminder")
        List<Integer> reminderDays,

        @Size(max = 50) List<RateClassView> classes,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static RateCardView of(RateCard card) {
        return new RateCardView(
                card.id(),
                card.name(),
                card.financialYear(),
                card.isPublished() ? RateCardStatus.PUBLISHED : RateCardStatus.DRAFT,
                card.cardVersion(),
                card.terms().graceDays(),
                card.terms().reminderDays(),
                card.classes().stream().map(RateClassView::of).toList(),
                card.version());
    }
}
