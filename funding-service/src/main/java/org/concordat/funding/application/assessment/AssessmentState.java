package org.concordat.funding.application.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An assessment as its history shows it. */
record AssessmentState(
        UUID id,
        UUID application,
        String assessor,
        UUID organisation,
        AssessmentStatus status,
        List<Score> scores,
        String interest,
        Instant finishedAt) {

    static AssessmentState of(Assessment assessment) {
        return new AssessmentState(
                assessment.id(),
                assessment.application(),
                assessment.assessor(),
                assessment.organisation(),
                assessment.status(),
                assessment.scores(),
                assessment.interest(),
                assessment.finishedAt());
    }
}
