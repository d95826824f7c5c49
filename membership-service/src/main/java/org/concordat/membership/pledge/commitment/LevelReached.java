package org.concordat.membership.pledge.commitment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation reached a level of compliance. */
@Embeddable
@Schema(name = "SignatureLevel")
public record LevelReached(
        @Size(max = 100) String level,
        LocalDate reachedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "What shows it, as text or address")
        String evidence) {}
