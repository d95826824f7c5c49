package org.concordat.programme.programme;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a programme. */
public record ProgrammeId(UUID value) implements Id {}
