package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.LevelReached;
import org.concordat.membership.pledge.commitment.NamedSignature;
import org.concordat.membership.pledge.commitment.Signature;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as callers see it. */
@Schema(name = "Signature")
public record SignatureView(
        UUID id,
        UUID commitment,

        @Schema(description = "Number of the version that was signed")
        int commitmentVersion,

        UUID organisation,
        @Schema(maxLength = 200) String organisationName,
        LocalDate signedOn,

        @Schema(nullable = true, maxLength = 2000, description = "What shows it, as text or address")
        String evidence,

        @Schema(nullable = true, maxLength = 100, description = "The level of compliance that was reached last")
        String level,

        @Size(max = 1000) @Schema(description = "Every level that was reached, the first one first")
        List<Level> levels,

        @Schema(description = "Taken over from a predecessor and not yet confirmed")
        boolean inherited,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    /** A level of compliance, and when it was reached. */
    @Schema(name = "SignatureLevel")
    public record Level(
            @Schema(maxLength = 100) String level,
            LocalDate reachedOn,

            @Schema(nullable = true, maxLength = 2000) String evidence) {

        static Level of(LevelReached reached) {
            return new Level(reached.level(), reached.reachedOn(), reached.evidence());
        }
    }

    static SignatureView of(NamedSignature named) {
        Signature signature = named.signature();
        return new SignatureView(
                signature.id(),
                signature.commitment(),
                signature.edition(),
                signature.organisation(),
                named.organisationName(),
                signature.signedOn(),
                signature.evidence(),
                signature.level() == null ? null : signature.level().level(),
                signature.levels().stream().map(Level::of).toList(),
                signature.isInherited(),
                signature.version());
    }
}
