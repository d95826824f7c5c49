package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a credit note. */
public record CreditNoteId(UUID value) implements Id {}
