package org.concordat.membership.subscription.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription at one of its versions, with the name of its organisation. */
public record SubscriptionView(
        UUID id,
        UUID organisation,

        @Size(max = 200) @Schema(examples = "Allerdale Borough Council")
        String organisationName,

        @Size(max = 50) @Schema(examples = "DISTRICT", description = "Its organisation type when it was invited")
        String organisationType,

        @Size(max = 50) @Schema(examples = "cumbria", description = "Its sub-region when it was invited")
        String subRegion,

        FinancialYear financialYear,
        @Schema(description = "The card the amount is from") UUID rateCard,

        @Size(max = 100) @Schema(examples = "District", description = "Its class on the rate card")
        String className,

        @Schema(description = "Since when it is asked to pay; the first day of the year, or later for a late joiner")
        LocalDate joinedOn,

        @JsonUnwrapped SubscriptionSums net,
        @Schema(description = "The VAT on each of them") SubscriptionSums vat,
        @Schema(description = "Each of them with its VAT") SubscriptionSums gross,

        @Schema(description = "What the rate card asks, without VAT")
        Money cardAmount,

        @Schema(nullable = true, description = "Another amount that waits for a second person's decision")
        Money proposedAmount,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why another amount is proposed or agreed; null when none is")
        String overrideReason,

        @Size(max = 255)
        @Schema(nullable = true, description = "Who proposed the amount that was agreed; null for the rate card's")
        String overrideProposedBy,

        @Size(max = 255)
        @Schema(
                nullable = true,
                description =
                        "Who approved it: the subject of a token, or the post or meeting that imported books name")
        String overrideApprovedBy,

        SubscriptionStatus status,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "4500123456",
                description = "The member's purchase order, which its next invoice names; null when none is known")
        String purchaseOrderNumber,

        @Schema(nullable = true, description = "Null until it is issued")
        Invoice invoice,

        @Schema(description = "What came in and was not given back, VAT included")
        Money paid,

        @Schema(description = "What credit notes took back of the invoice, VAT included")
        Money credited,

        @Schema(description = "What came in beyond what the invoice still asks, VAT included")
        Money credit,

        @Schema(description = "What two persons have decided to chase no longer, VAT included")
        Money writtenOff,

        @Size(max = 2000)
        @Schema(
                nullable = true,
                description = "Why its debt is to be written off, or was; null when nobody asks for it")
        String writeOffReason,

        long version)
        implements HasVersion {

    public SubscriptionView(Subscription subscription, String organisationName) {
        this(
                subscription.id(),
                subscription.organisation(),
                organisationName,
                subscription.organisationType(),
                subscription.subRegion(),
                subscription.financialYear(),
                subscription.rateCard(),
                subscription.className(),
                subscription.joinedOn(),
                subscription.net(),
                subscription.vat(),
                subscription.gross(),
                subscription.asked().cardAmount(),
                subscription.asked().proposedAmount(),
                subscription.asked().overrideReason(),
                subscription.asked().overrideProposedBy(),
                subscription.asked().overrideApprovedBy(),
                subscription.status(),
                subscription.purchaseOrderNumber(),
                subscription.invoice(),
                subscription.account().paid(),
                subscription.account().credited(),
                subscription.account().credit(),
                subscription.writtenOff(),
                subscription.writeOffReason(),
                subscription.version());
    }
}
