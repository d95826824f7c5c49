package org.concordat.programme.sharing.benchmark;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is compared: a transaction on a channel in a financial year. */
@Embeddable
public record CostedChannel(
        @Size(max = 50) @Schema(examples = "BLUE_BADGE", description = "Code of the transaction")
        String transaction,

        @Size(max = 50) @Schema(examples = "TELEPHONE", description = "Code of the channel")
        String channel,

        FinancialYear financialYear) {}
