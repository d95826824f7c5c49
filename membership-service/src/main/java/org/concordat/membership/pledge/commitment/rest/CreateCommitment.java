package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.membership.pledge.commitment.CommitmentDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new commitment with its first version. */
public record CreateCommitment(
        @NotBlank @Size(max = 200) @Schema(examples = "Information sharing protocol")
        String name,

        @Size(max = 2000) @Schema(description = "What it is there for; names no person")
        String purpose,

        @Size(max = 100) @Schema(description = "Codes of the types of organisation it addresses; all when left out")
        List<@NotBlank @Size(max = 50) String> organisationTypes,

        @Min(1) @Max(100) @Schema(description = "How many per cent of them are to sign; no target when left out")
        Integer targetShare,

        @NotNull @Valid @Schema(description = "Its first version")
        VersionText version) {

    CommitmentDetails details() {
        return new CommitmentDetails(name, purpose, organisationTypes, targetShare);
    }
}
