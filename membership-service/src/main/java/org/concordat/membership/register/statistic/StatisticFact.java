package org.concordat.membership.register.statistic;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a figure about an organisation. */
@Meaning("Figures about organisations, each with its source and the day on which it is true; the key is the id of the"
        + " figure")
public enum StatisticFact implements Fact<Statistic> {
    @Meaning("A figure about an organisation, such as its population, was recorded for a day")
    ORGANISATION_STATISTIC_RECORDED,
    @Meaning("The figure, its source or its day was wrong and is corrected")
    ORGANISATION_STATISTIC_CORRECTED;

    @Override
    public AggregateType<Statistic> about() {
        return Statistic.TYPE;
    }
}
