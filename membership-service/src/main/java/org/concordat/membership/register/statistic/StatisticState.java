package org.concordat.membership.register.statistic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A figure about an organisation as the other services see it. */
public record StatisticState(
        UUID id,
        @JsonUnwrapped StatisticKey key,
        @JsonUnwrapped StatisticDetails details) {

    static StatisticState of(Statistic statistic) {
        return new StatisticState(statistic.id(), statistic.key(), statistic.details());
    }
}
