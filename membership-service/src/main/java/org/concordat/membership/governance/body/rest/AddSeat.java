package org.concordat.membership.governance.body.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.governance.body.Nominator;
import org.concordat.membership.governance.body.Period;
import org.concordat.membership.governance.body.Seat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another seat of a body. */
public record AddSeat(
        @NotNull @Size(max = 50) @Schema(examples = "COUNTY_CHIEF_EXECUTIVES", description = "Code of a seat category")
        String category,

        @Valid @Schema(description = "Who says who is to sit there")
        Nominator nominatedBy,

        @NotNull @Schema(description = "False for an observer")
        Boolean voting,

        @Schema(description = "The first day; today, or the body's first, when left out")
        LocalDate activeFrom,

        @Schema(description = "The last day; for as long as the body is there when left out")
        LocalDate activeUntil) {

    public Seat seat() {
        return new Seat(category, nominatedBy, voting, new Period(activeFrom, activeUntil));
    }
}
