package org.concordat.funding.application.assessment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor thinks of an application under one priority of its call. */
@Embeddable
public record Score(
        @Size(max = 40) @Schema(description = "Code of the call's priority")
        String priority,

        @Schema(description = "0 for nothing to 5 for everything that could be wished for")
        int points,

        @Size(max = 4000) @Schema(description = "Why; names no person")
        String comment) {

    static final int MOST = 5;

    /** "Whole scores 0–5": funding.md, Assessment. */
    public Score {
        if (points < 0 || points > MOST) {
            throw Refusal.rule("score-out-of-range", "/scores", "A score is a whole number from 0 to 5.");
        }
    }
}
