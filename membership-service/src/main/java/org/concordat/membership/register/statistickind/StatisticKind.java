package org.concordat.membership.register.statistickind;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** What a figure about an organisation counts, such as its population. Data, not code. */
@Entity
public class StatisticKind extends ReferenceItem {

    public static final AggregateType<StatisticKind> TYPE =
            AggregateType.internal("statistic-kind", ReferenceItemState::of);

    protected StatisticKind() {}

    public StatisticKind(String code, String name) {
        super(code, name);
    }
}
