package org.concordat.programme.project.risk.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.project.risk.RiskDetails;
import org.concordat.programme.project.risk.RiskResponse;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an open risk. */
public record AmendRisk(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String description,

        @Min(1) @Max(5) Integer probability,
        @Min(1) @Max(5) Integer impact,
        RiskResponse response,

        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String action,

        @Size(max = 50) @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        String ownerRole,

        @Schema(nullable = true) Optional<LocalDate> dueOn,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<RiskDetails> {

    @Override
    public RiskDetails applyTo(RiskDetails present) {
        return new RiskDetails(
                MergePatch.kept(title, present.title()),
                MergePatch.kept(description, present.description()),
                MergePatch.kept(probability, present.probability()),
                MergePatch.kept(impact, present.impact()),
                MergePatch.kept(response, present.response()),
                MergePatch.kept(action, present.action()),
                MergePatch.kept(ownerRole, present.ownerRole()),
                MergePatch.merged(dueOn, present.dueOn()));
    }
}
