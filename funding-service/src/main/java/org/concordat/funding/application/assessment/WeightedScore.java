package org.concordat.funding.application.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.concordat.funding.call.call.Priority;

/** What scores amount to under the weights of a call: nothing is 0, everything that could be wished for 100. */
final class WeightedScore {

    /** A fifth of a hundredth of one per cent. */
    private static final int EXACT = 3;

    private WeightedScore() {}

    /** "Weighted score = Σ weight × mean ÷ 5": funding.md, Assessment. Of one assessor the mean is the score itself. */
    static BigDecimal of(List<Score> scores, List<Priority> priorities) {
        return priorities.stream()
                .map(priority ->
                        priority.weight().percent().multiply(BigDecimal.valueOf(pointsFor(priority.code(), scores))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Score.MOST), EXACT, RoundingMode.UNNECESSARY);
    }

    private static int pointsFor(String priority, List<Score> scores) {
        return scores.stream()
                .filter(score -> score.priority().equals(priority))
                .mapToInt(Score::points)
                .findFirst()
                .orElse(0);
    }
}
