package org.concordat.programme.sharing.learning;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.time.FinancialYear;

/** Computes the regional learning plan from those of organisations, and who could teach whom. */
@ApplicationScoped
public class LearningOfTheRegion {

    private final RegionalLearning learning;

    LearningOfTheRegion(RegionalLearning learning) {
        this.learning = learning;
    }

    public RegionalLearningPlan plan(FinancialYear year) {
        return RegionalLearningPlan.of(year, learning.plansOf(year), learning.partsOf(year));
    }

    public LearningExchange exchange(String theme, FinancialYear year) {
        return LearningExchange.of(theme, year, learning.entriesOf(theme, year, LearningExchange.MOST));
    }
}
