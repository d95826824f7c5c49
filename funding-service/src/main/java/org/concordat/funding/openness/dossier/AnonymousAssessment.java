package org.concordat.funding.openness.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.concordat.funding.application.assessment.AssessmentView;
import org.concordat.funding.application.assessment.Score;

/**
 * What one assessor thought of the application. A dossier leaves the partnership, and names no assessor.
 *
 * @param assessor a number, in the order in which they were assigned
 * @param weightedScore 0 to 100, to one decimal
 */
public record AnonymousAssessment(int assessor, List<Score> scores, BigDecimal weightedScore, Instant finishedAt) {

    static AnonymousAssessment of(int number, AssessmentView assessment) {
        return new AnonymousAssessment(
                number, assessment.scores(), assessment.weightedScore(), assessment.finishedAt());
    }
}
