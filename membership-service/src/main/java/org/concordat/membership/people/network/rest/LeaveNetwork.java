package org.concordat.membership.people.network.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that leaves a network. */
public record LeaveNetwork(
        @Schema(description = "The first day without it; today when left out")
        LocalDate leftOn) {}
