package org.concordat.funding.fund.refund;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member was given back of its subscription, as membership sent it and as it is shown while it waits. */
@Schema(name = "WaitingRefund")
public record Refund(
        @JsonProperty("refund") @Schema(description = "The refund's id in membership")
        UUID id,

        UUID organisation,
        FinancialYear financialYear,

        @Schema(description = "What the fund is debited with: without VAT")
        Money amount,

        @Schema(description = "The VAT that was given back with it")
        Money vat,

        @Schema(description = "The day from which it is true")
        LocalDate effectiveOn,

        @Size(max = 200) @Schema(nullable = true) String reference) {}
