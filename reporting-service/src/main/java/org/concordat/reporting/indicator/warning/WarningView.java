package org.concordat.reporting.indicator.warning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A warning as callers see it. */
@Schema(name = "EarlyWarning", description = "That an organisation should be offered support")
public record WarningView(
        @JsonUnwrapped WarningState state,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was decided to close it")
        String reason,

        @Size(max = 500) @Schema(nullable = true, description = "What to do next; null when it is closed")
        String support,

        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    private static final String OFFER = "Offer the organisation support: POST /programme/v1/support-offers.";

    static WarningView of(Warning warning) {
        return new WarningView(
                WarningState.of(warning), warning.reason(), warning.isOpen() ? OFFER : null, warning.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
