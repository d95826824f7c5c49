package org.concordat.programme.sharing.framework;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a framework agreement. */
public record FrameworkId(UUID value) implements Id {}
