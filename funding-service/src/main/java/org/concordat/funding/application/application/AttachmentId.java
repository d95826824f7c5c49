package org.concordat.funding.application.application;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an attachment of an application. */
public record AttachmentId(UUID value) implements Id {}
