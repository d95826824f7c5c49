package org.concordat.programme.sharing.tool;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a tool. */
public record ToolId(UUID value) implements Id {}
