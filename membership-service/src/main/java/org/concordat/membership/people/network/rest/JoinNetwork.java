package org.concordat.membership.people.network.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that joins a network. */
public record JoinNetwork(
        @NotNull UUID organisation,

        @Schema(description = "A contact of the organisation who speaks for it here")
        UUID representative,

        @Schema(description = "Its first day; today when left out")
        LocalDate joinedOn) {}
