package org.concordat.membership.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says who is to sit on a seat. */
@Embeddable
public record Nominator(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "nominator_kind")
        NominatorKind kind,

        @Column(name = "nominator")
        @NotBlank
        @Size(max = 100)
        @Schema(
                examples = "cheshire",
                description = "A sub-region's or an organisation type's code, or what the group is called")
        String name) {

    public Nominator {
        name = name == null ? null : name.strip();
    }
}
