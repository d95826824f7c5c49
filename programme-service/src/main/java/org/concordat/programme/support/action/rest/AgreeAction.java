package org.concordat.programme.support.action.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.programme.register.OwnerRole;
import org.concordat.programme.support.action.ActionDetails;
import org.concordat.programme.support.action.ActionSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation is to do, as it was agreed. */
public record AgreeAction(
        @NotNull @Schema(description = "Who is to do it") UUID organisation,

        @NotNull @Valid ActionSource source,

        @Schema(nullable = true, description = "A day that has come; today when left out")
        LocalDate agreedOn,

        @NotBlank @Size(max = 1000) @Schema(description = "What is to be done; names no person")
        String what,

        @NotNull
        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "head-of-finance", description = "The role that answers for it")
        String ownerRole,

        @NotNull @Schema(description = "The last day on which it is in time")
        LocalDate dueOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(agreedOn, reason);
    }

    ActionDetails details() {
        return new ActionDetails(what, ownerRole, dueOn);
    }
}
