package org.concordat.programme.support.advisory;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to an acknowledgement. */
public enum AcknowledgementFact implements Fact<Acknowledgement> {
    ADVISORY_ACKNOWLEDGED;

    @Override
    public AggregateType<Acknowledgement> about() {
        return Acknowledgement.TYPE;
    }
}
