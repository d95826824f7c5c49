package org.concordat.programme.support.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support plan in a list. */
@Schema(name = "SupportPlanItem", description = "A support plan in a list; read it by its id for what was offered")
public record SupportPlanSummaryView(
        UUID id,
        UUID organisation,
        @Size(max = 500) String warning,
        LocalDate openedOn,

        @Schema(nullable = true, description = "Null while it is open")
        LocalDate closedOn,

        long version) {}
