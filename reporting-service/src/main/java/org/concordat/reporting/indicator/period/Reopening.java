package org.concordat.reporting.indicator.period;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Reopening is a decision with reason": reporting.md, Return. */
@Embeddable
@Schema(name = "PeriodReopening", description = "A decision to reopen a period that was locked")
public record Reopening(
        @Schema(description = "The day on which it was decided")
        LocalDate decidedOn,

        @Size(max = 200) @Schema(examples = "Improvement board", description = "A body or a role, no person")
        String decidedBy,

        @Size(max = 2000) @Schema(examples = "Two returns counted a pool twice")
        String why,

        @Schema(description = "From this day on it is locked again")
        LocalDate locksOn) {}
