package org.concordat.reporting.indicator.period;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as callers see it. */
@Schema(name = "Period", description = "Days that organisations return a questionnaire about, and until when")
public record PeriodView(
        @JsonUnwrapped PeriodState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static PeriodView of(Period period) {
        return new PeriodView(PeriodState.of(period), period.version());
    }

    public UUID id() {
        return state.id();
    }
}
