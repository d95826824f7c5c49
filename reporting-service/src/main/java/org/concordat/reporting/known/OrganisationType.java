package org.concordat.reporting.known;

import jakarta.validation.constraints.NotNull;

/** A kind of public body, as membership sends it. */
public record OrganisationType(
        @NotNull String code, String name, @NotNull Boolean council) {}
