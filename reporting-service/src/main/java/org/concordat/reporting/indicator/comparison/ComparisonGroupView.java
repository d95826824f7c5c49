package org.concordat.reporting.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison group as callers see it. */
@Schema(name = "ComparisonGroup", description = "Organisations that are compared with each other")
public record ComparisonGroupView(
        @JsonUnwrapped ComparisonGroupState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static ComparisonGroupView of(ComparisonGroup group) {
        return new ComparisonGroupView(ComparisonGroupState.of(group), group.version());
    }

    public UUID id() {
        return state.id();
    }
}
