package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;

/** A kind of work that programmes do, as programme sends it. */
public record WorkstreamKind(
        @NotNull String code, String name, @NotNull Boolean overhead) {}
