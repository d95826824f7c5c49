package org.concordat.programme.project.portfolio;

import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How some projects stand. */
public record PortfolioFigures(
        @Min(0) long projects,
        StageCounts stages,
        RagCounts overall,

        @Schema(description = "What they are to cost, by the business cases that were approved last")
        Money budget,

        @Schema(description = "What was spent on them") Money actual,

        @Schema(description = "budget - actual; negative when more was spent")
        Money variance,

        @Schema(description = "What those are to bring, of what is counted in money")
        Money plannedBenefits,

        @Schema(description = "What came of that so far") Money realisedBenefits,

        @Min(0) @Schema(description = "Open risks that appear in the register of the programme or the partnership")
        long openRisksAboveAppetite,

        @Min(0) @Schema(description = "Projects that owe a highlight report whose day is past")
        long reportsOverdue) {

    /** Of no project. */
    public static final PortfolioFigures NONE = new PortfolioFigures(
            0,
            new StageCounts(0, 0, 0, 0, 0, 0, 0),
            new RagCounts(0, 0, 0, 0),
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            0,
            0);

    /** Projects by the stage they stand in. */
    @Schema(description = "Projects by the stage they stand in; whether they are on hold is not asked")
    public record StageCounts(
            @Min(0) long mandate,
            @Min(0) long initiation,
            @Min(0) long delivery,
            @Min(0) long closing,
            @Min(0) long closed,
            @Min(0) long refused,
            @Min(0) long stopped) {}

    /** Projects by how they go. */
    @Schema(description = "Projects in delivery and closing by how they go overall, by the report that is in force")
    public record RagCounts(
            @Min(0) long green,
            @Min(0) long amber,
            @Min(0) long red,

            @Min(0) @Schema(description = "Not reported on yet")
            long unreported) {}
}
