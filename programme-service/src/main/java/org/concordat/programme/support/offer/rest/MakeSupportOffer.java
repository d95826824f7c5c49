package org.concordat.programme.support.offer.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.support.offer.OfferDetails;
import org.concordat.programme.support.offer.OfferLevel;
import org.concordat.programme.support.offer.Offerer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Support that somebody offers. */
public record MakeSupportOffer(
        @NotNull OfferLevel level,

        @NotNull @Valid Offerer offeredBy,

        @NotBlank @Size(max = 2000) @Schema(description = "What is offered")
        String what,

        @NotNull @Schema(description = "The objective that it helps to achieve")
        UUID objective,

        @Schema(nullable = true, description = "The organisation that it is made to; for all when left out")
        UUID offeredTo,

        @NotNull LocalDate validFrom,

        @Schema(nullable = true, description = "Its last day, once one is known")
        LocalDate validUntil,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    OfferDetails details() {
        return new OfferDetails(level, offeredBy, what, objective, offeredTo, validFrom, validUntil);
    }
}
