package org.concordat.programme.sharing.tool;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation works with what is published. */
@Embeddable
@Schema(description = "That an organisation works with it")
public record TakeUp(
        UUID organisation,
        @Schema(description = "The first day") LocalDate takenUpOn) {}
