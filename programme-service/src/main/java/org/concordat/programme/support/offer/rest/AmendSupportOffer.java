package org.concordat.programme.support.offer.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.support.offer.OfferDetails;
import org.concordat.programme.support.offer.OfferLevel;
import org.concordat.programme.support.offer.Offerer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a support offer: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendSupportOffer(
        OfferLevel level,

        @Valid @Schema(description = "Replaces who offers it as a whole")
        Offerer offeredBy,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(description = "What is offered")
        String what,

        @Schema(description = "The objective that it helps to achieve")
        UUID objective,

        @Schema(nullable = true, description = "The organisation that it is made to; null for all")
        Optional<UUID> offeredTo,

        LocalDate validFrom,

        @Schema(nullable = true, description = "Its last day; null while none is known")
        Optional<LocalDate> validUntil,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<OfferDetails> {

    @Override
    public OfferDetails applyTo(OfferDetails present) {
        return new OfferDetails(
                kept(level, present.level()),
                kept(offeredBy, present.offeredBy()),
                kept(what, present.what()),
                kept(objective, present.objective()),
                merged(offeredTo, present.offeredTo()),
                kept(validFrom, present.validFrom()),
                merged(validUntil, present.validUntil()));
    }
}
