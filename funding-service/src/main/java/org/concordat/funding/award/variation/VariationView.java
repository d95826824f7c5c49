package org.concordat.funding.award.variation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A variation of an award. */
@Schema(name = "Variation")
public record VariationView(
        @JsonUnwrapped VariationState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static VariationView of(Variation variation) {
        return new VariationView(VariationState.of(variation), variation.version());
    }
}
