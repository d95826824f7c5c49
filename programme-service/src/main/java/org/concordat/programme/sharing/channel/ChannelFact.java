package org.concordat.programme.sharing.channel;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a channel. */
public enum ChannelFact implements Fact<Channel> {
    CHANNEL_CREATED,
    CHANNEL_AMENDED;

    @Override
    public AggregateType<Channel> about() {
        return Channel.TYPE;
    }
}
