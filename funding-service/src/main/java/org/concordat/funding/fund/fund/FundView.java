package org.concordat.funding.fund.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund with its sources. */
@Schema(name = "Fund")
public record FundView(
        @JsonUnwrapped FundState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static FundView of(Fund fund) {
        return new FundView(FundState.of(fund), fund.version());
    }
}
