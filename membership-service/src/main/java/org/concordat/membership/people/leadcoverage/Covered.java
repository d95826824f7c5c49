package org.concordat.membership.people.leadcoverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days in a row on each of which somebody leads, whoever it is. */
public record Covered(
        @Schema(nullable = true, description = "The first day; null when nobody knows since when")
        LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil) {

    boolean includes(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeUntil == null || !day.isAfter(activeUntil));
    }
}
