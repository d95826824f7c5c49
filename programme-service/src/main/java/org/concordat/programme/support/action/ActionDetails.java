package org.concordat.programme.support.action;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, who answers for it, and by when. */
@Embeddable
public record ActionDetails(
        @Size(max = 1000) @Schema(description = "What is to be done; names no person")
        String what,

        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "head-of-finance", description = "The role that answers for it")
        String ownerRole,

        @Schema(description = "The last day on which it is in time")
        LocalDate dueOn) {}
