package org.concordat.programme.sharing.channel;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** On what way people come to a service, such as by telephone. Data, not code. */
@Entity
public class Channel extends ReferenceItem {

    public static final AggregateType<Channel> TYPE = AggregateType.internal("channel", ReferenceItemState::of);

    protected Channel() {}

    public Channel(String code, String name) {
        super(code, name);
    }
}
