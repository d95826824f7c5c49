package org.concordat.programme.sharing.match;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a match. */
@Meaning("Organisations that the partnership brings together so that they learn from each other")
public enum MatchFact implements Fact<Match> {
    @Meaning("Two organisations are offered to be introduced")
    MATCH_OFFERED,
    @Meaning("They want to be introduced")
    MATCH_ACCEPTED,
    @Meaning("They do not, and are not suggested to each other for a while")
    MATCH_DECLINED,
    @Meaning("It is recorded what came of the introduction")
    MATCH_OUTCOME_RECORDED;

    @Override
    public AggregateType<Match> about() {
        return Match.TYPE;
    }
}
