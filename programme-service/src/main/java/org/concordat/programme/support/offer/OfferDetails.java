package org.concordat.programme.support.offer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Who offers what, national to local, for which objective": programme.md, Support offers. */
@Embeddable
public record OfferDetails(
        @Enumerated(EnumType.STRING) OfferLevel level,
        Offerer offeredBy,

        @Size(max = 2000) @Schema(description = "What is offered")
        String what,

        @Schema(description = "The objective that it helps to achieve")
        UUID objective,

        @Schema(nullable = true, description = "The organisation that it is made to; null for all")
        UUID offeredTo,

        LocalDate validFrom,

        @Schema(nullable = true, description = "Its last day; null while none is known")
        LocalDate validUntil) {}
