package org.concordat.programme.event.event.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.concordat.programme.event.event.EventDetails;
import org.concordat.programme.event.event.EventTerms;
import org.concordat.programme.event.event.Material;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an event: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendEvent(
        @Schema(nullable = true, description = "The programme that it belongs to")
        Optional<UUID> programme,

        @Schema(nullable = true, description = "The activity of that programme that it is part of")
        Optional<UUID> activity,

        @Size(max = 50) @Schema(description = "Code of an event kind")
        String kind,

        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Schema(nullable = true, description = "What it is about; names no person")
        Optional<@Size(max = 4000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                summary,

        Instant startsAt,
        Instant endsAt,
        Instant bookingClosesAt,

        @Schema(nullable = true, description = "Where it is, unless it is online only")
        Optional<@Size(max = 300) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String> place,

        @Schema(nullable = true, description = "Where it is on the web")
        Optional<@Size(max = 500) @Pattern(regexp = Material.LINK, message = Material.LINK_FITS) String> onlineAt,

        @Schema(nullable = true, description = "Code of the sub-region that it is held for")
        Optional<@Size(max = 50) String> subRegion,

        @Min(1) @Max(EventTerms.MOST_PLACES) @Schema(description = "At least as many as are confirmed")
        Integer capacity,

        @Schema(description = "For bookings from now on") Money memberPrice,
        @Schema(description = "For bookings from now on") Money otherPrice,
        Boolean overtaking,

        @Size(max = 50) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid SentSpeaker> speakers,

        @Size(max = 50) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid SentMaterial> materials,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<EventDetails> {

    @Override
    public EventDetails applyTo(EventDetails present) {
        return new EventDetails(
                applyTo(present.terms()),
                speakers == null ? present.speakers() : SentSpeaker.speakers(speakers),
                materials == null ? present.materials() : SentMaterial.materials(materials));
    }

    private EventTerms applyTo(EventTerms present) {
        return new EventTerms(
                merged(programme, present.programme()),
                merged(activity, present.activity()),
                kept(kind, present.kind()),
                kept(title, present.title()),
                merged(summary, present.summary()),
                kept(startsAt, present.startsAt()),
                kept(endsAt, present.endsAt()),
                kept(bookingClosesAt, present.bookingClosesAt()),
                merged(place, present.place()),
                merged(onlineAt, present.onlineAt()),
                merged(subRegion, present.subRegion()),
                kept(capacity, present.capacity()),
                kept(memberPrice, present.memberPrice()),
                kept(otherPrice, present.otherPrice()),
                kept(overtaking, present.overtaking()));
    }
}
