package org.concordat.programme.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.programme.programme.ActivityPlan;
import org.concordat.programme.programme.ActivityPlanning;
import org.concordat.programme.programme.AnnualBudget;
import org.concordat.programme.programme.Deliverable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new activity. Its saving is derived, so it is not asked for. */
public record NewActivity(
        @NotBlank @Size(max = 300) @Schema(examples = "Five practitioner knowledge-sharing events")
        String title,

        @NotNull @Size(max = 50) @Schema(examples = "KNOWLEDGE_SHARING", description = "Code of a workstream kind")
        String kind,

        @NotEmpty
        @Size(max = ActivityPlan.MAX_BUDGETS)
        @Schema(description = "One amount per financial year and source that it runs in")
        List<@NotNull @Valid AnnualBudget> budgets,

        @Schema(nullable = true, description = "What one council would pay a year to do it alone; not for overheads")
        Money costAlone,

        @Min(1)
        @Max(1000)
        @Schema(nullable = true, description = "To how many councils it is relevant, when not to all of the region")
        Integer councils,

        @Size(max = ActivityPlan.MAX_DELIVERABLES)
        @Schema(nullable = true, description = "What it promises for each of its years")
        List<@NotNull @Valid Deliverable> deliverables,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ActivityPlanning.Wish wish() {
        return new ActivityPlanning.Wish(
                title, kind, budgets, costAlone, councils, deliverables == null ? List.of() : deliverables);
    }
}
