package org.concordat.programme.maturity.sheet;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a sheet. */
@Meaning("What organisations answer in a round, for themselves or for roles of their staff")
public enum AnswerSheetFact implements Fact<AnswerSheet> {
    @Meaning("Answers were written down; they count for nothing yet")
    ANSWERS_SAVED,
    @Meaning("The answers count")
    ANSWERS_SUBMITTED,
    @Meaning("The answers count no longer and may be changed")
    ANSWERS_REOPENED;

    @Override
    public AggregateType<AnswerSheet> about() {
        return AnswerSheet.TYPE;
    }
}
