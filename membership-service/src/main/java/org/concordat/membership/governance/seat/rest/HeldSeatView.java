package org.concordat.membership.governance.seat.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.seat.HeldSeat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term on a seat as lists show it; people by id only. */
@Schema(name = "HeldSeat")
public record HeldSeatView(
        UUID body,
        @Schema(maxLength = 200) String bodyName,
        UUID seat,

        @Schema(maxLength = 50, examples = "COUNTY_CHIEF_EXECUTIVES")
        String category,

        boolean voting,
        UUID organisation,
        @Schema(maxLength = 200) String organisationName,

        @Schema(nullable = true, description = "A contact; left out for an organisation's user")
        UUID holder,

        LocalDate activeFrom,

        @Schema(nullable = true) LocalDate activeUntil) {

    /** @param named whether the caller may see who the people are */
    static HeldSeatView of(HeldSeat held, boolean named) {
        return new HeldSeatView(
                held.body(),
                held.bodyName(),
                held.seat(),
                held.category(),
                held.voting(),
                held.organisation(),
                held.organisationName(),
                named ? held.holder() : null,
                held.activeFrom(),
                held.activeUntil());
    }
}
