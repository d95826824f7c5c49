package org.concordat.reporting.indicator.returns;

import java.util.UUID;

/** Whose return for which period. */
public record ReturnOf(UUID period, UUID organisation) {}
