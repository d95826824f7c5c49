package org.concordat.reporting.indicator.period;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a period. */
public record PeriodId(UUID value) implements Id {}
