package org.concordat.membership.pledge.sharingagreement;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a sharing agreement. */
public record SharingAgreementId(UUID value) implements Id {}
