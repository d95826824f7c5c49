package org.concordat.programme.sharing.learning.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.sharing.learning.LearningPlan;
import org.concordat.programme.sharing.learning.ThemeOfPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a learning plan. */
public record AmendLearningPlan(
        @Size(min = 1, max = LearningPlan.MOST_THEMES) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid ThemeOfPlan> themes,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<List<ThemeOfPlan>> {

    @Override
    public List<ThemeOfPlan> applyTo(List<ThemeOfPlan> present) {
        return MergePatch.kept(themes, present);
    }
}
