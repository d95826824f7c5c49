package org.concordat.membership.register.statistickind;

import static org.concordat.membership.register.statistickind.StatisticKindFact.STATISTIC_KIND_AMENDED;
import static org.concordat.membership.register.statistickind.StatisticKindFact.STATISTIC_KIND_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The kinds of figures that the partnership keeps about organisations. */
@Singleton
public class StatisticKinds extends ReferenceList<StatisticKind> {

    StatisticKinds() {
        super(StatisticKind.class, STATISTIC_KIND_CREATED, STATISTIC_KIND_AMENDED, "statistic kind");
    }
}
