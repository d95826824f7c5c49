package org.concordat.programme.project.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.programme.DecidingRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decided, when, and where it is recorded. Who of those people it was stands in the history. */
@Embeddable
@Schema(description = "Who decided, when, and where it is recorded")
public record DecisionRecord(
        LocalDate decidedOn,

        @Schema(nullable = true, description = "The body that decided; null when a role did")
        UUID body,

        @Enumerated(EnumType.STRING)
        @Column(name = "deciding_role")
        @Schema(nullable = true, description = "The role that decided; null when a body did")
        DecidingRole role,

        @Size(max = 500) @Schema(nullable = true, description = "Where it is recorded, such as a minute of the body")
        String reference,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why; null when nothing was said")
        @Column(name = "because")
        String because) {}
