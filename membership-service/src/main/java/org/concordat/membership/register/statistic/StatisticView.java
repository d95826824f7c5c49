package org.concordat.membership.register.statistic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure about an organisation as callers see it. */
@Schema(name = "OrganisationStatistic")
public record StatisticView(@JsonUnwrapped StatisticState state, long version) implements HasVersion {

    public static StatisticView of(Statistic statistic) {
        return new StatisticView(StatisticState.of(statistic), statistic.version());
    }

    public UUID id() {
        return state.id();
    }
}
