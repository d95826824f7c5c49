package org.concordat.funding.fund.rest;

import java.util.UUID;
import org.concordat.funding.fund.FundSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund in a list; its sources are listed apart. */
@Schema(name = "FundSummary")
public record FundSummaryView(
        UUID id,
        @Schema(maxLength = 40) String code,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 2000) String purpose,

        @Schema(description = "True for the one fund that subscription payments are credited to")
        boolean takesSubscriptions) {

    static FundSummaryView of(FundSummary fund) {
        return new FundSummaryView(fund.id(), fund.code(), fund.name(), fund.purpose(), fund.takesSubscriptions());
    }
}
