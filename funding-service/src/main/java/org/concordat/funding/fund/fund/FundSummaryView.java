package org.concordat.funding.fund.fund;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund in a list; its sources are listed apart. */
@Schema(name = "FundSummary")
public record FundSummaryView(
        UUID id,
        @Size(max = 40) String code,
        @Size(max = 200) String name,
        @Size(max = 2000) String purpose,

        @Schema(description = "True for the one fund that subscription payments are credited to")
        boolean takesSubscriptions) {}
