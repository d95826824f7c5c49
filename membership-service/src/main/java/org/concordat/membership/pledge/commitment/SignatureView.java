package org.concordat.membership.pledge.commitment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature with the levels of compliance that were reached since. */
@Schema(name = "Signature")
public record SignatureView(
        UUID id,
        UUID commitment,

        @Schema(description = "Number of the version that was signed")
        int commitmentVersion,

        UUID organisation,
        @Size(max = 200) String organisationName,
        LocalDate signedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "What shows it, as text or address")
        String evidence,

        @Size(max = 100) @Schema(nullable = true, description = "The level of compliance that was reached last")
        String level,

        @Size(max = 1000) @Schema(description = "Every level that was reached, the first one first")
        List<LevelReached> levels,

        @Schema(description = "Taken over from a predecessor and not yet confirmed")
        boolean inherited,

        long version)
        implements HasVersion {

    public static SignatureView of(NamedSignature named) {
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
                signature.levels(),
                signature.isInherited(),
                signature.version());
    }
}
