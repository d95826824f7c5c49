package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A public body, as membership sends it. */
public record Organisation(
        @NotNull String name, @NotNull String type, String subRegion, LocalDate activeFrom, LocalDate activeUntil) {}
