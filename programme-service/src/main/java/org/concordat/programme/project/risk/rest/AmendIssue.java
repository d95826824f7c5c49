package org.concordat.programme.project.risk.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.project.risk.IssueDetails;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an open issue. */
public record AmendIssue(
        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String description,

        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String action,

        @Size(max = 50) @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        String ownerRole,

        @Schema(nullable = true) Optional<LocalDate> dueOn,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<IssueDetails> {

    @Override
    public IssueDetails applyTo(IssueDetails present) {
        return new IssueDetails(
                MergePatch.kept(description, present.description()),
                MergePatch.kept(action, present.action()),
                MergePatch.kept(ownerRole, present.ownerRole()),
                MergePatch.merged(dueOn, present.dueOn()));
    }
}
