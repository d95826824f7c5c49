package org.concordat.funding.allocation.sharing;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan beside what it would be under another share or other weights. Nothing of it is stored. */
@Schema(name = "WhatIf")
public record WhatIfView(
        @Schema(description = "The plan as it is") PlanFigures plan,
        @Schema(description = "The plan as it would be") PlanFigures whatIf,

        @Size(max = 1000) @Schema(description = "By part: sub-regions with all gates open, REGIONAL and RESERVE")
        List<Difference> differences) {

    /** What one part has, and would have. */
    @Schema(name = "WhatIfDifference")
    public record Difference(
            @Size(max = 50) @Schema(description = "Code of a sub-region, REGIONAL or RESERVE")
            String part,

            @Schema(description = "What it has") Money plan,
            @Schema(description = "What it would have") Money whatIf,

            @Schema(description = "How much more that is, or less")
            Money difference) {}

    public static WhatIfView of(Sharing plan, Sharing whatIf) {
        Holdings now = plan.holdings();
        Holdings then = whatIf.holdings();
        var parts = new TreeSet<>(now.byPart().keySet());
        parts.addAll(then.byPart().keySet());
        return new WhatIfView(
                PlanFigures.of(plan),
                PlanFigures.of(whatIf),
                parts.stream()
                        .map(part -> new Difference(
                                part, now.of(part), then.of(part), then.of(part).minus(now.of(part))))
                        .toList());
    }
}
