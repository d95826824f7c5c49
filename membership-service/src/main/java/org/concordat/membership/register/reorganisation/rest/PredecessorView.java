package org.concordat.membership.register.reorganisation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Predecessor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that ends. */
@Schema(name = "Predecessor")
public record PredecessorView(
        @NotNull UUID organisation,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "east",
                description =
                        "Key of the successor that takes over its projects, targets and awards; none in an abolition")
        String successor,

        @Schema(
                nullable = true,
                description = "Whether its contacts move to that successor, with what they lead; not when left out")
        Boolean contactsMove) {

    static PredecessorView of(Predecessor predecessor) {
        return new PredecessorView(predecessor.organisation(), predecessor.successor(), predecessor.contactsMove());
    }

    Predecessor toPredecessor() {
        return new Predecessor(organisation, successor, Boolean.TRUE.equals(contactsMove));
    }
}
