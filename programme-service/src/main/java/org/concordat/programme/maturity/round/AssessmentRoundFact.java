package org.concordat.programme.maturity.round;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a round. */
@Meaning("When organisations are asked how mature they are, or how competent their staff")
public enum AssessmentRoundFact implements Fact<AssessmentRound> {
    @Meaning("A questionnaire is asked on the days of a round")
    ROUND_OPENED,
    @Meaning("The round is called otherwise or takes sheets on other days")
    ROUND_AMENDED,
    @Meaning("The round takes no sheets any more, and what it found is shown")
    ROUND_CLOSED;

    @Override
    public AggregateType<AssessmentRound> about() {
        return AssessmentRound.TYPE;
    }
}
