package org.concordat.funding.allocation.gate;

import java.util.UUID;

/** A closed gate of a plan in force whose objectives are all achieved. */
public record DueGate(UUID plan, String subRegion) {}
