package org.concordat.membership.register.reorganisation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that ends. */
@Embeddable
public record Predecessor(
        @NotNull UUID organisation,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "east",
                description =
                        "Key of the successor that takes over its projects, targets and awards; none in an abolition")
        String successor,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "[\"west\"]",
                description =
                        "Keys of the other successors among which it is divided; left out, all of them when it alone ends, else none")
        List<@NotNull @Size(max = 50) String> alsoFollowedBy,

        @Schema(
                nullable = true,
                description = "Whether its contacts move to that successor, with what they lead; not when left out")
        Boolean contactsMove) {

    public Predecessor {
        contactsMove = Boolean.TRUE.equals(contactsMove);
    }
}
