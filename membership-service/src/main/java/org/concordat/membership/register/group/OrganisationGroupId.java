package org.concordat.membership.register.group;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a group of organisations. */
public record OrganisationGroupId(UUID value) implements Id {}
