package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.Chairing;
import org.concordat.membership.governance.body.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The holder of a seat as chair for a term. */
public record ElectChair(
        @NotNull @Schema(description = "A seat of the body, of the category from which its chair is elected")
        UUID seat,

        @Schema(description = "The first day; today when left out")
        LocalDate activeFrom,

        @Schema(description = "The last day; for as long as the holder's term when left out")
        LocalDate activeUntil) {

    Chairing chairing() {
        return new Chairing(seat, new Period(activeFrom, activeUntil));
    }
}
