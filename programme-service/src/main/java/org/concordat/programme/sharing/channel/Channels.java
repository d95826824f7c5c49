package org.concordat.programme.sharing.channel;

import static org.concordat.programme.sharing.channel.ChannelFact.CHANNEL_AMENDED;
import static org.concordat.programme.sharing.channel.ChannelFact.CHANNEL_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The channels of the partnership: face to face, telephone, post, online and whatever else there is. */
@Singleton
public class Channels extends ReferenceList<Channel> {

    Channels() {
        super(Channel.class, CHANNEL_CREATED, CHANNEL_AMENDED, "channel");
    }
}
