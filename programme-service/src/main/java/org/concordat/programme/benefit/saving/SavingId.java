package org.concordat.programme.benefit.saving;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a saving. */
public record SavingId(UUID value) implements Id {}
