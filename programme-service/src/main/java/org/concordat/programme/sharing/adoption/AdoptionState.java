package org.concordat.programme.sharing.adoption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adoption as its events, its history and all answers show it. */
public record AdoptionState(
        UUID id,
        UUID practice,

        @Schema(description = "The organisation that others learn from")
        UUID source,

        @Schema(description = "The organisation that has learnt")
        UUID organisation,

        @JsonUnwrapped AdoptionDetails details,
        AdoptionStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn; null when it was not")
        String withdrawnBecause) {

    static AdoptionState of(Adoption adoption) {
        return new AdoptionState(
                adoption.id(),
                adoption.practice(),
                adoption.source(),
                adoption.organisation(),
                adoption.details(),
                adoption.status(),
                adoption.withdrawnBecause());
    }
}
