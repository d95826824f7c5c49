package org.concordat.membership.governance.seat;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.membership.governance.body.Nominator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat that nobody holds. */
@Schema(name = "VacantSeat")
public record VacantSeatView(
        UUID body,
        @Size(max = 200) String bodyName,
        UUID seat,

        @Size(max = 50) @Schema(examples = "COUNTY_CHIEF_EXECUTIVES")
        String category,

        @Schema(nullable = true, description = "Who is to be asked for somebody")
        Nominator nominatedBy,

        boolean voting) {}
