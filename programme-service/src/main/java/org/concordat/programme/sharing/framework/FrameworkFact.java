package org.concordat.programme.sharing.framework;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a framework agreement. */
@Meaning("Agreements with suppliers that organisations buy by")
public enum FrameworkFact implements Fact<Framework> {
    @Meaning("There is a framework agreement that organisations can buy by")
    FRAMEWORK_REGISTERED,
    @Meaning("What it is for, with whom, or until when changed")
    FRAMEWORK_AMENDED,
    @Meaning("An organisation has bought by it")
    FRAMEWORK_USED,
    @Meaning("That an organisation has bought by it was recorded by mistake")
    FRAMEWORK_USE_WITHDRAWN;

    @Override
    public AggregateType<Framework> about() {
        return Framework.TYPE;
    }
}
