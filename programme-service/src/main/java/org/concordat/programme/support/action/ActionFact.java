package org.concordat.programme.support.action;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an action. */
@Meaning("What organisations are to do after visits, peer reviews and meetings of bodies: by whom, by when, and the"
        + " evidence")
public enum ActionFact implements Fact<Action> {
    @Meaning("An action was agreed")
    ACTION_AGREED,
    @Meaning("What is to be done, who answers for it or when it is due changed")
    ACTION_AMENDED,
    @Meaning("An action was done, with evidence")
    ACTION_DONE,
    @Meaning("An action was dropped, for a reason")
    ACTION_DROPPED,
    @Meaning("An action went to the organisation that follows the one it belonged to")
    ACTION_PASSED_ON;

    @Override
    public AggregateType<Action> about() {
        return Action.TYPE;
    }
}
