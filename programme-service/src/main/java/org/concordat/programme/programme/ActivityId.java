package org.concordat.programme.programme;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an activity of a programme. */
public record ActivityId(UUID value) implements Id {}
