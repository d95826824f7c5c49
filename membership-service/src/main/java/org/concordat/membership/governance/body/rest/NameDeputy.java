package org.concordat.membership.governance.body.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who comes from a day on when the holder does not. */
public record NameDeputy(
        @Schema(nullable = true, description = "Another contact of the holder's organisation; null for nobody")
        UUID deputy,

        @Schema(description = "The first day; today when left out")
        LocalDate activeFrom) {}
