package org.concordat.funding.application.application;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an organisation that is party to an application, or would be. */
public record OrganisationId(UUID value) implements Id {}
