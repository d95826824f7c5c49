package org.concordat.programme.project.businesscase;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a benefit of a business case. */
public record BenefitId(UUID value) implements Id {}
