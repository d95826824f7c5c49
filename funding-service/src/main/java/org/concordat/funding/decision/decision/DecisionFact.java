package org.concordat.funding.decision.decision;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a decision. */
@Meaning("Decisions on applications with seats, votes, conflicts and the policy applied, and without any person")
public enum DecisionFact implements Fact<Decision> {
    @Meaning("A meeting has dealt with an application; the outcome says how")
    DECISION_TAKEN,
    @Meaning("An application was decided between meetings on a body's behalf")
    DECISION_DELEGATED,
    @Meaning("A delegated decision was reported to the next meeting of its body")
    DECISION_REPORTED;

    @Override
    public AggregateType<Decision> about() {
        return Decision.TYPE;
    }
}
