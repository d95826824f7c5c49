package org.concordat.programme.support.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.support.offer.Offerer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was offered, by whom, and what came of it. */
@Schema(name = "PlannedSupport", description = "What was offered, by whom, and what came of it")
public record PlannedSupportState(
        UUID id,
        @Size(max = 2000) String what,
        Offerer offeredBy,
        LocalDate offeredOn,

        @Size(max = 2000) @Schema(nullable = true, description = "Null until something came of it")
        String outcome,

        @Schema(nullable = true, description = "Null until something came of it")
        LocalDate outcomeOn) {

    static PlannedSupportState of(UUID id, PlannedSupport support) {
        return new PlannedSupportState(
                id, support.what(), support.offeredBy(), support.offeredOn(), support.outcome(), support.outcomeOn());
    }
}
