package org.concordat.programme.strategy.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decided: a body of the partnership or somebody in a role, one of the two and never a person's name. */
@Embeddable
@Schema(description = "Who decided: a body or a role, one of the two")
public record Decider(
        @Column(name = "decided_by_body")
        @Schema(nullable = true, description = "Id of the governance body in membership")
        UUID body,

        @Column(name = "decided_by_role")
        @Size(max = 50)
        @Pattern(
                regexp = "[a-z][a-z0-9-]*",
                message = "is written in small letters and hyphens, like programme-director")
        @Schema(nullable = true, examples = "programme-director", description = "The role in which somebody decided")
        String role) {

    /** A body decides or somebody in a role, one of the two. */
    void requireOne() {
        if ((body == null) == (role == null)) {
            throw Refusal.rule(
                    "not-one-decider",
                    "/decidedBy",
                    "Either a body decides or somebody in a role. Send body or role, one of the two.");
        }
    }
}
