package org.concordat.programme.support.plan;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a support plan. */
public record SupportPlanId(UUID value) implements Id {}
