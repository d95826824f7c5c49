package org.concordat.programme.project.stage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a project. "At close: objectives met, on time, on cost, recommended for reuse, each yes, partly or no with a
 * sentence": programme.md, Programmes.
 */
@Embeddable
@Schema(description = "What came of the project, in four answers with a sentence each")
public record ClosingReview(
        @NotNull
        @Valid
        @AttributeOverride(name = "answer", column = @Column(name = "objectives_met"))
        @AttributeOverride(name = "sentence", column = @Column(name = "objectives_met_because"))
        @Schema(description = "Whether it reached what it was for")
        ReviewAnswer objectivesMet,

        @NotNull
        @Valid
        @AttributeOverride(name = "answer", column = @Column(name = "on_time"))
        @AttributeOverride(name = "sentence", column = @Column(name = "on_time_because"))
        @Schema(description = "Whether it was done when it was agreed")
        ReviewAnswer onTime,

        @NotNull
        @Valid
        @AttributeOverride(name = "answer", column = @Column(name = "on_cost"))
        @AttributeOverride(name = "sentence", column = @Column(name = "on_cost_because"))
        @Schema(description = "Whether it cost what was agreed")
        ReviewAnswer onCost,

        @NotNull
        @Valid
        @AttributeOverride(name = "answer", column = @Column(name = "recommended_for_reuse"))
        @AttributeOverride(name = "sentence", column = @Column(name = "recommended_for_reuse_because"))
        @Schema(description = "Whether others should do the same")
        ReviewAnswer recommendedForReuse) {}
