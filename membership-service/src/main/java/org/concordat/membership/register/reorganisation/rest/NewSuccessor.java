package org.concordat.membership.register.reorganisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.membership.register.reorganisation.Successor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A successor as a plan names it: by the id of an organisation that is there, or with all that a new one needs. */
@Schema(description = "Send organisation for one that is there already, else name, type and subRegion")
public record NewSuccessor(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "is a word in lower case, like cheshire-east")
        @Schema(examples = "east", description = "What the plan calls it")
        String key,

        @Schema(nullable = true, description = "One that is there already; it keeps its dates")
        UUID organisation,

        @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "is not blank") @Schema(nullable = true)
        String name,

        @Size(max = 50) @Schema(nullable = true, description = "Code of an organisation type")
        String type,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a sub-region")
        String subRegion,

        @Schema(nullable = true, description = "The organisation above it")
        UUID parent,

        @Size(max = 20) @Schema(nullable = true, description = "Its identifiers in registers outside the partnership")
        List<@NotNull @Valid Identifier> identifiers,

        @Size(max = 500) @Schema(nullable = true, description = "Its website")
        String website) {

    Successor toSuccessor() {
        return Successor.of(
                key,
                organisation,
                name,
                type,
                subRegion,
                parent,
                website,
                identifiers == null ? List.of() : identifiers);
    }
}
