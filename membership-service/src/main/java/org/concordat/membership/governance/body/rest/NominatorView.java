package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.concordat.membership.governance.body.Nominator;
import org.concordat.membership.governance.body.NominatorKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says who is to sit on a seat, as callers send and see it. */
@Schema(name = "Nominator")
public record NominatorView(
        @NotNull NominatorKind kind,

        @NotBlank
        @Size(max = 100)
        @Schema(
                examples = "cheshire",
                description = "A sub-region's or an organisation type's code, or what the group is called")
        String name) {

    public static NominatorView of(Nominator nominator) {
        return nominator == null ? null : new NominatorView(nominator.kind(), nominator.name());
    }

    Nominator nominator() {
        return new Nominator(kind, name.strip());
    }
}
