package org.concordat.programme.project.project;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an award of funding. */
public record AwardId(UUID value) implements Id {}
