package org.concordat.programme.programme;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an actual of an activity. */
public record ActualId(UUID value) implements Id {}
