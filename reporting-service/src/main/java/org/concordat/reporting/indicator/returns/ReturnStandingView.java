package org.concordat.reporting.indicator.returns;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an organisation is with the return that it owes. */
@Schema(name = "ReturnStanding", description = "How far an organisation is with the return that it owes")
public record ReturnStandingView(
        UUID organisation,
        @Size(max = 200) String name,
        ReturnStatus status,

        @Schema(nullable = true, description = "Its return; null while it has not started")
        UUID returned,

        @Schema(nullable = true, description = "When it was submitted for the first time; null before")
        LocalDate submittedOn,

        @Schema(description = "Whether it is today later than due, and neither submitted nor accepted")
        boolean late) {}
