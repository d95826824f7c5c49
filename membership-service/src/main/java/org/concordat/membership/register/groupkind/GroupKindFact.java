package org.concordat.membership.register.groupkind;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a kind of group. */
public enum GroupKindFact implements Fact<GroupKind> {
    GROUP_KIND_CREATED,
    GROUP_KIND_AMENDED;

    @Override
    public AggregateType<GroupKind> about() {
        return GroupKind.TYPE;
    }
}
