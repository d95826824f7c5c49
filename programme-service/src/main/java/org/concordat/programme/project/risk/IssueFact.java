package org.concordat.programme.project.risk;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an issue. */
@Meaning("Risks that happened, and what is done about them")
public enum IssueFact implements Fact<Issue> {
    @Meaning("A risk happened")
    ISSUE_RAISED,
    @Meaning("What is written or done about an issue changed")
    ISSUE_AMENDED,
    @Meaning("Nothing more is to be done about it")
    ISSUE_RESOLVED;

    @Override
    public AggregateType<Issue> about() {
        return Issue.TYPE;
    }
}
