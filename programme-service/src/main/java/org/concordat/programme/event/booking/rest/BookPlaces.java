package org.concordat.programme.event.booking.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.event.booking.PlacesWanted;
import org.concordat.programme.event.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places that an organisation books; who comes is not said here. */
public record BookPlaces(
        @NotNull @Schema(description = "Whose places they are; an organisation's user names its own")
        UUID organisation,

        @NotNull @Min(1) @Max(EventTerms.MOST_PLACES) @Schema(examples = "2")
        Integer places,

        @Schema(
                nullable = true,
                description = "The day of booking, which says the price; officers alone book for an earlier day")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    PlacesWanted wanted() {
        return new PlacesWanted(organisation, places);
    }
}
