package org.concordat.reporting.known;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Organisations that were merged, split or abolished, as membership sends it. */
public record Reorganisation(
        @NotNull LocalDate effectiveOn,
        @NotNull String kind,
        @NotNull List<@Valid Predecessor> predecessors) {

    /** Who ended; the successor is {@code null} when nobody took over. */
    public record Predecessor(@NotNull UUID organisation, UUID successor) {}
}
