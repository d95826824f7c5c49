package org.concordat.programme.maturity.questionnaire;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a questionnaire. */
@Meaning("What organisations are asked about themselves and the competency of their staff, edition by edition")
public enum QuestionnaireFact implements Fact<Questionnaire> {
    @Meaning("A questionnaire, or a new edition of one, was drafted")
    QUESTIONNAIRE_DRAFTED,
    @Meaning("A draft asks otherwise")
    QUESTIONNAIRE_AMENDED,
    @Meaning("Rounds may ask it; it never changes again")
    QUESTIONNAIRE_PUBLISHED,
    @Meaning("No further round asks it")
    QUESTIONNAIRE_WITHDRAWN;

    @Override
    public AggregateType<Questionnaire> about() {
        return Questionnaire.TYPE;
    }
}
