package org.concordat.funding.fund.receipt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of money that came in; it stays as it is. */
@Embeddable
public record ReceiptDetails(
        UUID fund,

        @Schema(nullable = true, description = "Null when a payment came for a year without a source of subscriptions")
        UUID source,

        @Enumerated(EnumType.STRING) SourceKind sourceKind,
        FinancialYear financialYear,

        @Size(max = 40) @Schema(nullable = true, description = "Code of the programme the money is earmarked for")
        String programme,

        @Schema(description = "What the fund was credited with: without VAT")
        Money amount,

        @Schema(description = "The VAT that came with it, which is owed to the tax authority and no part of the fund")
        Money vat,

        LocalDate receivedOn,
        @Size(max = 200) @Schema(nullable = true) String reference,

        @Schema(nullable = true, description = "Who paid, when it was a subscription")
        UUID organisation,

        @Schema(nullable = true, description = "The payment in membership that this credits")
        UUID payment) {}
