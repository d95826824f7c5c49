package org.concordat.programme.sharing.channel.rest;

import jakarta.ws.rs.Path;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.concordat.programme.sharing.channel.Channel;
import org.concordat.programme.sharing.channel.Channels;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Channels over HTTP. */
@Path("/v1/channels")
@Tag(name = "Channels", description = "How people come to a service, such as face to face or by telephone")
public class ChannelResource extends CodeAndNameResource<Channel> {

    ChannelResource(Channels list, History history) {
        super(list, Channel::new, history);
    }
}
