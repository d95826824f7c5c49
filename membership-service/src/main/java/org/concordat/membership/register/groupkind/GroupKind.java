package org.concordat.membership.register.groupkind;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** What binds a group of organisations, such as a multi-area agreement. Data, not code. */
@Entity
public class GroupKind extends ReferenceItem {

    public static final AggregateType<GroupKind> TYPE = AggregateType.internal("group-kind", ReferenceItemState::of);

    protected GroupKind() {}

    public GroupKind(String code, String name) {
        super(code, name);
    }
}
