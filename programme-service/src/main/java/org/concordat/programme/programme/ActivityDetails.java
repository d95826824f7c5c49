package org.concordat.programme.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity is, costs and saves. */
public record ActivityDetails(
        @Size(max = 300) String title,

        @Size(max = 50) @Schema(examples = "KNOWLEDGE_SHARING", description = "Code of its workstream kind")
        String kind,

        @Schema(description = "True when nobody would pay for it alone, so it saves nothing")
        boolean overhead,

        @Schema(nullable = true, description = "What one council would pay a year to do it alone")
        Money costAlone,

        @Schema(nullable = true, description = "To how many councils it is relevant, when not to all of the region")
        @Min(1)
        @Max(1000)
        Integer councils,

        @AddedLater
        @Size(max = ActivityPlan.MAX_DELIVERABLES)
        @Schema(description = "What it promises for each of its years, by unit")
        List<Deliverable> deliverables,

        @Size(max = Term.MAX_YEARS) List<ActivityYear> years) {}
