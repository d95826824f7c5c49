package org.concordat.programme.sharing.framework;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a use of a framework agreement. */
public record FrameworkUseId(UUID value) implements Id {}
