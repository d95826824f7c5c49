package org.concordat.funding.fund.receipt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member paid for its subscription, as membership sent it and as it is shown while it waits for a fund. */
@Schema(name = "WaitingPayment")
public record Payment(
        @JsonProperty("payment") @Schema(description = "The payment's id in membership")
        UUID id,

        UUID organisation,
        FinancialYear financialYear,

        @Schema(description = "What the fund is credited with: without VAT")
        Money amount,

        @Schema(description = "The VAT that came with it, which is owed to the tax authority")
        Money vat,

        LocalDate receivedOn,
        @JsonIgnore LocalDate effectiveOn,
        @Size(max = 200) @Schema(nullable = true) String reference) {}
