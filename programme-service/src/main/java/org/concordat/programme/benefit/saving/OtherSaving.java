package org.concordat.programme.benefit.saving;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names the saving that another is compared with. */
public record OtherSaving(UUID value) implements Id {}
