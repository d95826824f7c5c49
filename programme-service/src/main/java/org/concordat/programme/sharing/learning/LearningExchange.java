package org.concordat.programme.sharing.learning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could teach whom about a theme: each teacher each learner. */
@Schema(description = "Who could teach whom about a theme in a financial year: each teacher each learner")
public record LearningExchange(
        @Size(max = 50) String theme,
        FinancialYear financialYear,

        @Size(max = LearningExchange.MOST)
        @Schema(description = "With a strength of 2 or more, and willing; the strongest first, then by name")
        List<Teacher> teachers,

        @Size(max = LearningExchange.MOST)
        @Schema(description = "With a need; the greatest first, then by priority, then by name")
        List<Learner> learners) {

    static final int MOST = 1_000;

    /** An organisation that could teach. */
    public record Teacher(
            UUID organisation,
            @Size(max = 200) String name,
            @Size(max = 50) String subRegion,
            @Min(2) @Max(3) int strength) {}

    /** An organisation that needs to learn. */
    public record Learner(
            UUID organisation,
            @Size(max = 200) String name,
            @Size(max = 50) String subRegion,
            @Min(1) @Max(3) int need,
            @Min(1) @Max(9) int priority) {}

    /** What the plan of an organisation says about the theme. */
    public record Entry(UUID organisation, String name, String subRegion, ThemeOfPlan planned) {}

    /** @param entries by the names of their organisations */
    static LearningExchange of(String theme, FinancialYear year, List<Entry> entries) {
        return new LearningExchange(
                theme,
                year,
                entries.stream()
                        .filter(entry -> entry.planned().teaches())
                        .map(entry -> new Teacher(
                                entry.organisation(),
                                entry.name(),
                                entry.subRegion(),
                                entry.planned().strength()))
                        .sorted(Comparator.comparingInt(Teacher::strength).reversed())
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.planned().learns())
                        .map(entry -> new Learner(
                                entry.organisation(),
                                entry.name(),
                                entry.subRegion(),
                                entry.planned().need(),
                                entry.planned().priority()))
                        .sorted(Comparator.comparingInt(Learner::need)
                                .reversed()
                                .thenComparingInt(Learner::priority))
                        .toList());
    }
}
