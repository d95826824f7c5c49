package org.concordat.reporting.programme.sharing;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What organisations plan to learn in a year. */
@Singleton
public class LearningPlanFacts extends DatedFacts<LearningPlanFacts.LearningPlan, LearningPlanFacts.LearningPlan> {

    /** The one plan of an organisation for a year. */
    public record LearningPlan(
            @NotNull UUID organisation, @NotNull FinancialYear financialYear) {}

    LearningPlanFacts() {
        super("learning_plan", 1, "programme.learning-plans", LearningPlan.class, LearningPlan.class);
    }

    @Override
    public List<LearningPlan> of(LearningPlan told) {
        return List.of(told);
    }
}
