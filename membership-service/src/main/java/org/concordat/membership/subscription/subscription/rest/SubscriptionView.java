package org.concordat.membership.subscription.subscription.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as callers see it. */
public record SubscriptionView(
        UUID id,
        UUID organisation,

        @Schema(maxLength = 200, examples = "Allerdale Borough Council")
        String organisationName,

        @Schema(maxLength = 50, examples = "DISTRICT", description = "Its organisation type when it was invited")
        String organisationType,

        @Schema(maxLength = 50, examples = "cumbria", description = "Its sub-region when it was invited")
        String subRegion,

        FinancialYear financialYear,
        @Schema(description = "The card the amount is from") UUID rateCard,

        @Schema(maxLength = 100, examples = "District", description = "Its class on the rate card")
        String className,

        @Schema(description = "Since when it is asked to pay; the first day of the year, or later for a late joiner")
        LocalDate joinedOn,

        @Schema(description = "What is asked, without VAT") Money amount,
        @Schema(description = "What the rate card asks") Money cardAmount,

        @Schema(nullable = true, description = "Another amount that waits for a second person's decision")
        Money proposedAmount,

        @Schema(
                nullable = true,
                maxLength = 2000,
                description = "Why another amount is proposed or agreed; null when none is")
        String overrideReason,

        SubscriptionStatus status,

        @Schema(nullable = true, description = "Null until it is issued")
        InvoiceView invoice,

        @Schema(description = "What came in and was not given back")
        Money paid,

        @Schema(description = "What credit notes took back of the invoice")
        Money credited,

        @Schema(description = "What came in beyond what the invoice still asks")
        Money credit,

        @Schema(description = "What is still owed on the invoice")
        Money outstanding,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    public static SubscriptionView of(MemberSubscription member) {
        Subscription subscription = member.subscription();
        return new SubscriptionView(
                subscription.id(),
                subscription.organisation(),
                member.organisationName(),
                subscription.organisationType(),
                subscription.subRegion(),
                subscription.financialYear(),
                subscription.rateCard(),
                subscription.className(),
                subscription.joinedOn(),
                subscription.amount(),
                subscription.cardAmount(),
                subscription.proposal() == null ? null : subscription.proposal().amount(),
                overrideReason(subscription),
                subscription.status(),
                InvoiceView.of(subscription.invoice()),
                subscription.paid(),
                subscription.credited(),
                subscription.credit(),
                subscription.outstanding(),
                subscription.version());
    }

    private static String overrideReason(Subscription subscription) {
        if (subscription.proposal() != null) {
            return subscription.proposal().reason();
        }
        return subscription.override() == null ? null : subscription.override().reason();
    }
}
