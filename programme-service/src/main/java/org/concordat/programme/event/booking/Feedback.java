package org.concordat.programme.event.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who came said of an event: each gave it one to five points. */
@Embeddable
@Schema(description = "What those who came said of it: each gave it one to five points")
public record Feedback(
        @Min(1) @Schema(description = "How many of them said so") @Column(name = "feedback_answers")
        int answers,

        @Min(1) @Schema(description = "The points of all of them together") @Column(name = "feedback_points")
        int points) {

    /** The most that one of them gives. */
    static final int MOST_POINTS = 5;

    void requireFits() {
        if (points < answers || points > MOST_POINTS * answers) {
            throw Refusal.rule(
                    "points-beyond-answers",
                    "/points",
                    "Each of %d answers has 1 to %d points. Send the sum of them, from %d to %d."
                            .formatted(answers, MOST_POINTS, answers, MOST_POINTS * answers));
        }
    }
}
