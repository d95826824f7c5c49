package org.concordat.programme.strategy.driver;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a policy driver. */
@Meaning("What governments ask of councils, and what the programme answers")
public enum PolicyDriverFact implements Fact<PolicyDriver> {
    @Meaning("A policy driver was added with its source and the programme's answer")
    POLICY_DRIVER_CREATED,
    @Meaning("Its name, its source or the programme's answer changed")
    POLICY_DRIVER_AMENDED;

    @Override
    public AggregateType<PolicyDriver> about() {
        return PolicyDriver.TYPE;
    }
}
