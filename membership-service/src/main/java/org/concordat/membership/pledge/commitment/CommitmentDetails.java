package org.concordat.membership.pledge.commitment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commitment is about, whatever its version. */
@Embeddable
public record CommitmentDetails(
        @Size(max = 200) @Schema(examples = "Information sharing protocol")
        String name,

        @Size(max = 2000) @Schema(nullable = true) String purpose,

        @Size(max = 100) @Schema(description = "Codes of the types of organisation it addresses; empty for all")
        List<@Size(max = 50) String> organisationTypes,

        @Schema(nullable = true, description = "How many per cent of them are to sign; null without a target")
        Integer targetShare) {

    public CommitmentDetails {
        name = name.strip();
        organisationTypes = organisationTypes == null
                ? List.of()
                : organisationTypes.stream().distinct().sorted().toList();
    }
}
