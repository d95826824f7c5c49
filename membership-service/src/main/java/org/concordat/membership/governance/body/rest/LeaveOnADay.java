package org.concordat.membership.governance.body.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when somebody is something; no reason, for it would be about a person and kept for ever. */
public record LeaveOnADay(
        @Schema(description = "The last day; today when left out")
        LocalDate lastDay) {

    public static LocalDate of(LeaveOnADay sent) {
        return sent == null ? null : sent.lastDay;
    }
}
