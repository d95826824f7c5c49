package org.concordat.reporting.indicator.questionnaire;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a questionnaire; it stands in its history only. */
public enum QuestionnaireFact implements Fact<Questionnaire> {
    QUESTIONNAIRE_CREATED,
    QUESTIONNAIRE_AMENDED;

    @Override
    public AggregateType<Questionnaire> about() {
        return Questionnaire.TYPE;
    }
}
