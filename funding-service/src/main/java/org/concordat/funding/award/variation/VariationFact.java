package org.concordat.funding.award.variation;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a variation; it stands in its history only. What is approved goes out with the award. */
public enum VariationFact implements Fact<Variation> {
    VARIATION_PROPOSED,
    VARIATION_APPROVED,
    VARIATION_REJECTED,
    VARIATION_WITHDRAWN;

    @Override
    public AggregateType<Variation> about() {
        return Variation.TYPE;
    }
}
