package org.concordat.membership.subscription.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as the other services see it. */
public record SubscriptionState(
        UUID id,
        UUID organisation,
        @Size(max = 50) String organisationType,
        @Size(max = 50) String subRegion,
        FinancialYear financialYear,
        UUID rateCard,
        @Size(max = 100) String className,
        @JsonUnwrapped SubscriptionSums net,
        @Schema(description = "The VAT on each of them") SubscriptionSums vat,
        @Schema(description = "Each of them with its VAT") SubscriptionSums gross,
        SubscriptionStatus status,

        @Schema(nullable = true, description = "Null until it is issued")
        Invoice invoice,

        @Schema(description = "What came in and was not given back, VAT included")
        Money paid,

        @Schema(description = "What of it goes beyond what the invoice still asks")
        Money credit,

        @Schema(description = "What credit notes took back of the invoice, VAT included")
        Money credited,

        @Schema(description = "What two persons have decided to chase no longer, VAT included")
        Money writtenOff) {

    static SubscriptionState of(Subscription subscription) {
        return new SubscriptionState(
                subscription.id(),
                subscription.organisation(),
                subscription.organisationType(),
                subscription.subRegion(),
                subscription.financialYear(),
                subscription.rateCard(),
                subscription.className(),
                subscription.net(),
                subscription.vat(),
                subscription.gross(),
                subscription.status(),
                subscription.invoice(),
                subscription.account().paid(),
                subscription.account().credit(),
                subscription.account().credited(),
                subscription.lapse().writtenOff());
    }
}
