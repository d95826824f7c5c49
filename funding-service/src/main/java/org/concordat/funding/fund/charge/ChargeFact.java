package org.concordat.funding.fund.charge;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a charge. */
@Meaning("What the accountable body took from a fund for its work")
public enum ChargeFact implements Fact<Charge> {
    @Meaning("The accountable body took what was due to it of a year")
    CHARGE_POSTED,
    @Meaning("A charge was a mistake and is taken back")
    CHARGE_REVERSED;

    @Override
    public AggregateType<Charge> about() {
        return Charge.TYPE;
    }
}
