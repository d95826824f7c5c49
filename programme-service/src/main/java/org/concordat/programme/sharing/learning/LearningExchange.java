package org.concordat.programme.sharing.learning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could teach whom about a theme: each teacher each learner but itself, whom it follows and who follows it. */
@Schema(
        description = "Who could teach whom about a theme in a financial year: each teacher each learner but itself,"
                + " whom it follows and who follows it")
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
    static final int MOST_TEACHERS_OF_ONE = 10;

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
            @Min(1) @Max(9) int priority,

            @Size(max = LearningExchange.MOST_TEACHERS_OF_ONE)
            @Schema(description = "The ids of those that could teach it, the ten strongest at most; never its own")
            List<UUID> couldBeTaughtBy) {}

    /**
     * What the plan of an organisation says about the theme.
     *
     * @param successors the organisations that follow it at once
     */
    public record Entry(UUID organisation, String name, String subRegion, List<UUID> successors, ThemeOfPlan planned) {

        /** Nobody is taught by itself, and one that follows another is the same by another name. */
        boolean couldTeach(Entry learner) {
            return !organisation.equals(learner.organisation)
                    && !successors.contains(learner.organisation)
                    && !learner.successors.contains(organisation);
        }
    }

    /** @param entries by the names of their organisations */
    static LearningExchange of(String theme, FinancialYear year, List<Entry> entries) {
        List<Entry> teachers = entries.stream()
                .filter(entry -> entry.planned().teaches())
                .sorted(Comparator.comparingInt((Entry entry) -> entry.planned().strength())
                        .reversed())
                .toList();
        return new LearningExchange(
                theme,
                year,
                teachers.stream()
                        .map(entry -> new Teacher(
                                entry.organisation(),
                                entry.name(),
                                entry.subRegion(),
                                entry.planned().strength()))
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.planned().learns())
                        .map(entry -> learner(entry, teachers))
                        .sorted(Comparator.comparingInt(Learner::need)
                                .reversed()
                                .thenComparingInt(Learner::priority))
                        .toList());
    }

    private static Learner learner(Entry entry, List<Entry> teachers) {
        return new Learner(
                entry.organisation(),
                entry.name(),
                entry.subRegion(),
                entry.planned().need(),
                entry.planned().priority(),
                teachers.stream()
                        .filter(teacher -> teacher.couldTeach(entry))
                        .limit(MOST_TEACHERS_OF_ONE)
                        .map(Entry::organisation)
                        .toList());
    }
}
