package org.concordat.reporting.region;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an organisation. */
public record OrganisationId(UUID value) implements Id {}
