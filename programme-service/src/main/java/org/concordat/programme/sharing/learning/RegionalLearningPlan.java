package org.concordat.programme.sharing.learning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the region needs to learn and could teach: "sums over plans in force with n": programme.md, Learning. */
@Schema(
        description =
                "What the region needs to learn and could teach in a financial year: sums over the plans in force")
public record RegionalLearningPlan(
        FinancialYear financialYear,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many plans for the year are in force")
        int plans,

        @Size(max = RegionalLearningPlan.MOST_THEMES) @Schema(description = "By code")
        List<OfTheme> themes) {

    static final int MOST_THEMES = 1_000;
    static final int MOST_SUB_REGIONS = 100;

    /** Need against strength. */
    @Schema(name = "LearningBalance")
    public record Balance(
            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "The sum of what the plans say")
            int need,

            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "The sum of what the plans say")
            int strength,

            @Min(1) @Max(Integer.MAX_VALUE) @Schema(description = "How many plans speak of the theme")
            int plans) {

        Balance plus(Balance other) {
            return new Balance(need + other.need, strength + other.strength, plans + other.plans);
        }
    }

    /** A theme, in the region and in each of its parts. */
    @Schema(name = "RegionalLearningTheme")
    public record OfTheme(
            @Size(max = 50) String theme,
            Balance region,

            @Size(max = RegionalLearningPlan.MOST_SUB_REGIONS)
            List<OfSubRegion> subRegions) {}

    /** A theme in a sub-region. */
    @Schema(name = "SubRegionalLearningTheme")
    public record OfSubRegion(@Size(max = 50) String subRegion, Balance balance) {}

    /** What the plans of a sub-region say about a theme, added up. */
    public record Part(String theme, String subRegion, Balance balance) {}

    /** @param parts by theme and sub-region */
    static RegionalLearningPlan of(FinancialYear year, int plans, List<Part> parts) {
        var themes = new LinkedHashMap<String, OfTheme>();
        for (Part part : parts) {
            var inSubRegion = new OfSubRegion(part.subRegion(), part.balance());
            themes.merge(
                    part.theme(), new OfTheme(part.theme(), part.balance(), List.of(inSubRegion)), (before, added) -> {
                        var subRegions = new ArrayList<>(before.subRegions());
                        subRegions.addAll(added.subRegions());
                        return new OfTheme(before.theme(), before.region().plus(added.region()), subRegions);
                    });
        }
        return new RegionalLearningPlan(year, plans, List.copyOf(themes.values()));
    }
}
