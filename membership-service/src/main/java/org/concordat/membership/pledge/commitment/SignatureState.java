package org.concordat.membership.pledge.commitment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as the other services see it; evidence is free text that may name somebody, so it stays here. */
record SignatureState(
        UUID id,
        UUID commitment,
        @Size(max = 200) String commitmentName,

        @Schema(description = "The version that was signed") @Min(1)
        int commitmentVersion,

        UUID organisation,
        LocalDate signedOn,

        @Size(max = 100) @Schema(nullable = true, description = "The level of compliance reached; null when none is")
        String level,

        @Schema(nullable = true) LocalDate levelReachedOn,

        @Schema(description = "Taken over from a predecessor and not yet confirmed")
        boolean inherited) {

    static SignatureState of(Signature signature, String commitmentName) {
        LevelReached level = signature.level();
        return new SignatureState(
                signature.id(),
                signature.commitment(),
                commitmentName,
                signature.edition(),
                signature.organisation(),
                signature.signedOn(),
                level == null ? null : level.level(),
                level == null ? null : level.reachedOn(),
                signature.isInherited());
    }
}
