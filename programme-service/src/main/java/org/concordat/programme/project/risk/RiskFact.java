package org.concordat.programme.project.risk;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a risk. */
@Meaning("What may happen to projects, how likely and how bad it is, and what is done about it")
public enum RiskFact implements Fact<Risk> {
    @Meaning("Somebody raised a risk of a project")
    RISK_RAISED,
    @Meaning("It is rated, met or described otherwise")
    RISK_AMENDED,
    @Meaning("It cannot happen any more")
    RISK_CLOSED,
    @Meaning("It happened; an issue names it")
    RISK_HAPPENED;

    @Override
    public AggregateType<Risk> about() {
        return Risk.TYPE;
    }
}
