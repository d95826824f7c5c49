package org.concordat.membership.people.contact;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a contact. */
public record ContactId(UUID value) implements Id {}
