package org.concordat.funding.fund;

import java.util.UUID;

/** A fund in a list: without its sources. */
public record FundSummary(UUID id, String code, String name, String purpose, boolean takesSubscriptions) {}
