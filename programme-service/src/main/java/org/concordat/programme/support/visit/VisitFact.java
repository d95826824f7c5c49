package org.concordat.programme.support.visit;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a visit. */
@Meaning("Visits of the partnership to organisations: what was found, what was good, and what was advised")
public enum VisitFact implements Fact<Visit> {
    @Meaning("An organisation was visited")
    VISIT_RECORDED,
    @Meaning("What was said of a visit changed")
    VISIT_AMENDED;

    @Override
    public AggregateType<Visit> about() {
        return Visit.TYPE;
    }
}
