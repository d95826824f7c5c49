package org.concordat.funding.decision.decision;

import org.concordat.funding.application.application.ApplicationState;
import org.concordat.funding.award.variation.VariationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision rests on, in one document: as it was when it was decided, whatever became of it since. */
@Schema(name = "DecisionPack")
public record DecisionPack(
        @Schema(description = "With seats, declarations, votes, conditions and the policy applied")
        DecisionState decision,

        @Schema(description = "The application as it stood when it was put to the body")
        ApplicationState application,

        @Schema(description = "What assessors thought of it")
        PackedScores scores,

        @Schema(
                nullable = true,
                description = "The variation as it was put to the body; null when the application itself was decided")
        VariationState variation) {}
