package org.concordat.programme.event.event.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.concordat.programme.event.event.EventDetails;
import org.concordat.programme.event.event.EventTerms;
import org.concordat.programme.event.event.Material;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new event. */
public record AnnounceEvent(
        @Schema(nullable = true, description = "The programme that it belongs to")
        UUID programme,

        @Schema(nullable = true, description = "The activity of that programme that it is part of")
        UUID activity,

        @NotNull @Size(max = 50) @Schema(examples = "WORKSHOP", description = "Code of an event kind")
        String kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Sharing a payroll")
        String title,

        @Size(max = 4000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What it is about; names no person")
        String summary,

        @NotNull @Schema(examples = "2008-11-20T09:30:00Z") Instant startsAt,

        @NotNull @Schema(examples = "2008-11-20T16:00:00Z") Instant endsAt,

        @NotNull
        @Schema(
                examples = "2008-11-13T17:00:00Z",
                description =
                        "From this instant on nobody books, and nobody moves up from the waiting list; at most startsAt")
        Instant bookingClosesAt,

        @Size(max = 300)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, examples = "Town hall, Chester", description = "Where it is, unless it is online only")
        String place,

        @Size(max = 500)
        @Pattern(regexp = Material.LINK, message = Material.LINK_FITS)
        @Schema(nullable = true, description = "Where it is on the web; place or onlineAt is sent, or both")
        String onlineAt,

        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the sub-region that it is held for, unless for all of them")
        String subRegion,

        @NotNull
        @Min(1)
        @Max(EventTerms.MOST_PLACES)
        @Schema(examples = "20", description = "How many places there are")
        Integer capacity,

        @NotNull @Schema(description = "What a place costs a member; 0.00 or more")
        Money memberPrice,

        @NotNull @Schema(description = "What a place costs any other organisation; 0.00 or more")
        Money otherPrice,

        @Schema(
                defaultValue = "false",
                description = "Whether a smaller booking may move up past one that waits for more places than are free")
        Boolean overtaking,

        @Size(max = 50) @Schema(description = "In the order of the day")
        List<@NotNull @Valid SentSpeaker> speakers,

        @Size(max = 50) List<@NotNull @Valid SentMaterial> materials,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    EventDetails details() {
        var terms = new EventTerms(
                programme,
                activity,
                kind,
                title,
                summary,
                startsAt,
                endsAt,
                bookingClosesAt,
                place,
                onlineAt,
                subRegion,
                capacity,
                memberPrice,
                otherPrice,
                Boolean.TRUE.equals(overtaking));
        return new EventDetails(terms, SentSpeaker.speakers(speakers), SentMaterial.materials(materials));
    }
}
