package org.concordat.programme.event.event;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event is, when and where, for how many, and what a place costs. */
@Embeddable
public record EventTerms(
        @Schema(nullable = true, description = "The programme that it belongs to; null when to none")
        UUID programme,

        @Schema(nullable = true, description = "The activity of that programme that it is part of")
        UUID activity,

        @Size(max = 50) @Schema(examples = "WORKSHOP", description = "Code of an event kind")
        String kind,

        @Size(max = 200) @Schema(examples = "Sharing a payroll")
        String title,

        @Size(max = 4000) @Schema(nullable = true, description = "What it is about; names no person")
        String summary,

        Instant startsAt,
        Instant endsAt,

        @Schema(description = "From this instant on nobody books, and nobody moves up from the waiting list")
        Instant bookingClosesAt,

        @Size(max = 300)
        @Schema(nullable = true, examples = "Town hall, Chester", description = "Null when it is online only")
        String place,

        @Size(max = 500) @Schema(nullable = true, description = "Where it is on the web; null when it is not")
        String onlineAt,

        @AddedLater
        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the sub-region that it is held for; null when for all of them")
        String subRegion,

        @Min(1) @Max(EventTerms.MOST_PLACES) @Schema(description = "How many places there are")
        int capacity,

        @Schema(description = "What a place costs a member") Money memberPrice,

        @Schema(description = "What a place costs any other organisation")
        Money otherPrice,

        @Schema(description = "Whether a smaller booking may move up past one that waits for more places than are free")
        boolean overtaking) {

    /** No room of the region is larger. */
    public static final int MOST_PLACES = 10_000;

    /** The instant itself belongs to those who come too late. */
    public boolean isBookingClosed(Instant now) {
        return !now.isBefore(bookingClosesAt);
    }
}
