package org.concordat.funding.allocation.taper;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A taper as its event, its history and all answers show it. */
@Schema(name = "TaperPlan")
public record TaperPlanState(
        UUID id,
        UUID fund,

        @Size(max = 200) @Schema(description = "What is tapered")
        String name,

        @Size(max = TaperPlan.MOST_YEARS) List<TaperYearView> years) {

    public static TaperPlanState of(TaperPlan plan) {
        List<TaperYear> years = plan.years();
        var views = new ArrayList<TaperYearView>();
        for (int i = 0; i < years.size(); i++) {
            views.add(TaperYearView.of(years.get(i), i == 0 ? null : years.get(i - 1)));
        }
        return new TaperPlanState(plan.id(), plan.fund(), plan.name(), views);
    }
}
