package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.membership.pledge.commitment.CommitmentDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of a commitment: what is left out stays, {@code null} removes. Versions are published, not amended. */
@Schema(description = "JSON Merge Patch: what is left out stays, null removes")
public record AmendCommitment(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") @Schema(maxLength = 200)
        String name,

        @Schema(nullable = true, description = "What it is there for; names no person")
        Optional<@Size(max = 2000) String> purpose,

        @Schema(
                nullable = true,
                maxItems = 100,
                description = "Codes of the types of organisation it addresses; null for all")
        Optional<@Size(max = 100) List<@NotBlank @Size(max = 50) String>> organisationTypes,

        @Schema(nullable = true, minimum = "1", maximum = "100", description = "How many per cent of them are to sign")
        Optional<@Min(1) @Max(100) Integer> targetShare,

        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason)
        implements AmendRequest<CommitmentDetails> {

    @Override
    public CommitmentDetails applyTo(CommitmentDetails present) {
        return new CommitmentDetails(
                MergePatch.kept(name, present.name()),
                MergePatch.merged(purpose, present.purpose()),
                MergePatch.merged(organisationTypes, present.organisationTypes()),
                MergePatch.merged(targetShare, present.targetShare()));
    }
}
