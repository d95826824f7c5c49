package org.concordat.programme.support.action;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an action. */
public record ActionId(UUID value) implements Id {}
