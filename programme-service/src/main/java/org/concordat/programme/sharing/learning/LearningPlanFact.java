package org.concordat.programme.sharing.learning;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a learning plan. */
@Meaning("What organisations need to learn and could teach, year by year")
public enum LearningPlanFact implements Fact<LearningPlan> {
    @Meaning("An organisation says what it needs to learn and could teach in a year")
    LEARNING_PLAN_MADE,
    @Meaning("It says so otherwise")
    LEARNING_PLAN_AMENDED;

    @Override
    public AggregateType<LearningPlan> about() {
        return LearningPlan.TYPE;
    }
}
