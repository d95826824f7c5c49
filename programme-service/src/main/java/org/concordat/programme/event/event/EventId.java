package org.concordat.programme.event.event;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an event. */
public record EventId(UUID value) implements Id {}
