package org.concordat.programme.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.concordat.programme.programme.ActivityPlan;
import org.concordat.programme.programme.ActivityPlanning;
import org.concordat.programme.programme.AnnualBudget;
import org.concordat.programme.programme.Deliverable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an activity: what is left out stays, what is sent replaces, and {@code null} empties. */
public record ActivityAmendment(
        @Size(max = 300) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Size(max = 50) @Schema(description = "Code of a workstream kind")
        String kind,

        @Size(min = 1, max = ActivityPlan.MAX_BUDGETS)
        @Schema(description = "One amount per financial year and source; replaces all of them")
        List<@NotNull @Valid AnnualBudget> budgets,

        @Schema(nullable = true, description = "What one council would pay a year to do it alone; null when none would")
        Optional<Money> costAlone,

        @Schema(
                nullable = true,
                minimum = "1",
                maximum = "1000",
                description = "To how many councils it is relevant; null when to all of the region")
        Optional<@Min(1) @Max(1000) Integer> councils,

        @Size(max = ActivityPlan.MAX_DELIVERABLES)
        @Schema(description = "What it promises for each of its years; replaces all of them")
        List<@NotNull @Valid Deliverable> deliverables,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ActivityPlanning.Wish applyTo(ActivityPlanning.Wish present) {
        return new ActivityPlanning.Wish(
                MergePatch.kept(title, present.title()),
                MergePatch.kept(kind, present.kind()),
                MergePatch.kept(budgets, present.budgets()),
                MergePatch.merged(costAlone, present.costAlone()),
                MergePatch.merged(councils, present.councils()),
                MergePatch.kept(deliverables, present.deliverables()));
    }
}
