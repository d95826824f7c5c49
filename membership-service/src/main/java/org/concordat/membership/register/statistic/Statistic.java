package org.concordat.membership.register.statistic;

import jakarta.persistence.Entity;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** A figure about an organisation, such as its population, on the day on which it is true. Each kind has one for a day. */
@Entity
public class Statistic extends Aggregate {

    public static final AggregateType<Statistic> TYPE = AggregateType.published(
            "organisation-statistic", "membership.organisation-statistics", StatisticState.class, StatisticState::of);

    private StatisticKey key;
    private StatisticDetails details;

    protected Statistic() {}

    Statistic(StatisticKey key, StatisticDetails details) {
        this.key = key;
        this.details = details;
    }

    void correct(StatisticDetails corrected) {
        details = corrected;
    }

    public StatisticKey key() {
        return key;
    }

    public StatisticDetails details() {
        return details;
    }
}
