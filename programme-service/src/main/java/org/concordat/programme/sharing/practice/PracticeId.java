package org.concordat.programme.sharing.practice;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a practice. */
public record PracticeId(UUID value) implements Id {}
