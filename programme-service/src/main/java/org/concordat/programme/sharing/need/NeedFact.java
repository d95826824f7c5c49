package org.concordat.programme.sharing.need;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a need. */
@Meaning("What citizens need, and the services that meet it")
public enum NeedFact implements Fact<Need> {
    @Meaning("A need of citizens, with the services that meet it")
    NEED_RECORDED,
    @Meaning("It is described otherwise, or other services meet it")
    NEED_AMENDED,
    @Meaning("It is on the map no longer")
    NEED_WITHDRAWN;

    @Override
    public AggregateType<Need> about() {
        return Need.TYPE;
    }
}
