package org.concordat.programme.support.action.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.register.OwnerRole;
import org.concordat.programme.support.action.ActionDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an action: what is left out stays, and what is sent replaces. */
public record AmendAction(
        @Size(max = 1000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(description = "What is to be done; names no person")
        String what,

        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(description = "The role that answers for it")
        String ownerRole,

        @Schema(description = "Not before the day on which it was agreed")
        LocalDate dueOn,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ActionDetails> {

    @Override
    public ActionDetails applyTo(ActionDetails present) {
        return new ActionDetails(
                kept(what, present.what()), kept(ownerRole, present.ownerRole()), kept(dueOn, present.dueOn()));
    }
}
