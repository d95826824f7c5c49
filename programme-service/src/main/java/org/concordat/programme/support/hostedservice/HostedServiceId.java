package org.concordat.programme.support.hostedservice;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a hosted service. */
public record HostedServiceId(UUID value) implements Id {}
