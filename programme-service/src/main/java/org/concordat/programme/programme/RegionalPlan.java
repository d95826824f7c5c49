package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all programmes get, plan, spend and save in one financial year, by source. */
@Schema(description = "What all programmes get, plan, spend and save in one financial year, by source")
public record RegionalPlan(
        FinancialYear financialYear,

        @Size(max = MAX_PROGRAMMES)
        @Schema(description = "Those that run in the year, by code; the first thousand of them")
        List<PlannedProgramme> programmes,

        @Schema(description = "All programmes that run in the year, whichever are listed")
        Figures total,

        @Schema(description = "What organisations give to all programmes without money; part of no other figure")
        InKind contributions) {

    /** More than any region has; the total counts the others too. */
    public static final int MAX_PROGRAMMES = 1000;

    /** One programme's part of the plan. */
    @Schema(description = "One programme's part of the plan")
    public record PlannedProgramme(
            UUID id,
            @Size(max = 30) @Schema(examples = "BPI") String code,
            @Size(max = 200) String name,
            @JsonUnwrapped Figures figures,

            @Schema(description = "What organisations give to it without money; part of no other figure")
            InKind contributions) {}

    /** What a programme, or all of them, gets, plans, spends and saves. */
    @Schema(name = "PlanFigures", description = "What is got, planned, spent and saved in a year")
    public record Figures(
            @Schema(description = "What the sources bring") Money budget,

            @Schema(description = "What the activities may cost")
            Money activitiesBudget,

            @Schema(description = "What the sources bring and no activity plans; negative when activities plan more")
            Money gap,

            @Schema(nullable = true, description = "Sum of the activities' savings; null without activities")
            Money nonCashableSaving,

            @JsonUnwrapped Spend spend,
            @JsonUnwrapped Worth worth,

            @Size(max = ActivityYear.MAX_SOURCES) @Schema(description = "By source, in the order of their codes")
            List<ProgrammeSource> sources) {

        /**
         * @param whole of all sources; its own code says nothing
         * @param avoided what the councils would pay to do everything each alone; {@code null} without activities
         */
        public static Figures of(ProgrammeSource whole, Money avoided, List<ProgrammeSource> sources) {
            return new Figures(
                    whole.budget(),
                    whole.activitiesBudget(),
                    whole.gap(),
                    avoided == null ? null : SavingPolicy.saving(avoided, whole.activitiesBudget()),
                    whole.spend(),
                    Worth.of(avoided, whole.activitiesBudget()),
                    sources);
        }
    }
}
