package org.concordat.reporting.indicator.period;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as its history shows it. */
public record PeriodState(
        UUID id,
        UUID questionnaire,
        @JsonUnwrapped PeriodDetails details,

        @Size(max = Period.MOST_REOPENINGS)
        @Schema(description = "The first one first; the last one says from when it is locked")
        List<Reopening> reopenings) {

    static PeriodState of(Period period) {
        return new PeriodState(period.id(), period.questionnaire(), period.details(), period.reopenings());
    }
}
