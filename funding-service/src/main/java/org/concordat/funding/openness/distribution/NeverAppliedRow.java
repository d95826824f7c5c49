package org.concordat.funding.openness.distribution;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that has never applied. */
public record NeverAppliedRow(
        UUID organisation,
        @Size(max = 300) String name,

        @Size(max = 50) @Schema(description = "Code of its type")
        String type,

        @Size(max = 50) @Schema(description = "Code of its sub-region")
        String subRegion) {

    static NeverAppliedRow of(RegionalOrganisation organisation) {
        return new NeverAppliedRow(
                organisation.id(), organisation.name(), organisation.type(), organisation.subRegion());
    }
}
