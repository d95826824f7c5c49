package org.concordat.programme.support.advisory;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an advisory. */
public record AdvisoryId(UUID value) implements Id {}
