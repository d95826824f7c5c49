package org.concordat.funding.ledger.monthend;

import jakarta.validation.constraints.Size;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of the region has left of a financial year when it ends. It moves on by a recorded decision, never by itself. */
public record LeftOver(
        @Size(max = 50) @Schema(description = "Code of the sub-region, or REGIONAL")
        String part,

        @Schema(description = "Set aside for the part and not committed to an award")
        Money uncommitted,

        @Schema(description = "Committed to its awards and not paid yet")
        Money unclaimed) {}
