package org.concordat.funding.fund.charge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fund's charge of a year is worked out from, as callers see it. */
@Schema(name = "ChargeRate")
public record ChargeRateView(
        @JsonUnwrapped ChargeRateState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static ChargeRateView of(ChargeRate rate) {
        return new ChargeRateView(ChargeRateState.of(rate), rate.version());
    }
}
