package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when something goes on, and why; an empty object will do. */
public record EndOnADay(
        @Schema(description = "The last day; today when left out")
        LocalDate lastDay,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason) {

    public static EndOnADay orEmpty(EndOnADay sent) {
        return sent == null ? new EndOnADay(null, null) : sent;
    }
}
