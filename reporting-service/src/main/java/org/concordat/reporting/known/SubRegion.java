package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;

/** A part of the region, as membership sends it. */
public record SubRegion(@NotNull String code, @NotNull String name) {}
