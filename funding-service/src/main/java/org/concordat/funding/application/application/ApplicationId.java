package org.concordat.funding.application.application;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an application. */
public record ApplicationId(UUID value) implements Id {}
