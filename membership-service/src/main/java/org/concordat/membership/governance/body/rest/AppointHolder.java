package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to hold a seat for a term. */
public record AppointHolder(
        @NotNull @Schema(description = "A contact of an organisation that is there")
        UUID holder,

        @Schema(description = "Another contact of the same organisation; nobody when left out")
        UUID deputy,

        @Schema(description = "The first day; today when left out")
        LocalDate activeFrom,

        @Schema(description = "The last day; for as long as the seat is there when left out")
        LocalDate activeUntil) {

    Period period() {
        return new Period(activeFrom, activeUntil);
    }
}
