package org.concordat.funding.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a deferred application waits for: the meeting that takes it up again, or the question that is to be answered. */
@Embeddable
public record Deferral(
        @Column(name = "deferred_to_meeting")
        @Schema(nullable = true, description = "The meeting that takes it up again")
        UUID meeting,

        @Column(name = "deferred_for_question")
        @Size(max = 2000)
        @Schema(nullable = true, description = "What is to be answered before")
        String question) {

    /** "DEFERRED names the meeting or the question": funding.md, At the boundaries. */
    public Deferral {
        if (meeting == null && (question == null || question.isBlank())) {
            throw Refusal.rule(
                    "deferred-to-nothing",
                    "/question",
                    "Name the meeting that takes the application up again, or the question that is to be answered.");
        }
    }

    public static Deferral toMeeting(UUID meeting) {
        return new Deferral(meeting, null);
    }

    public static Deferral forQuestion(String question) {
        return new Deferral(null, question);
    }
}
