package org.concordat.programme.event.turnout;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many an event reached, and what they said of it. */
@Schema(description = "How many an event reached, and what they said of it")
public record Turnout(
        @Schema(description = "How many places are confirmed")
        long places,

        @Schema(description = "How many came, as far as it is recorded")
        long attended,

        @Schema(description = "How many different organisations have confirmed places")
        long organisations,

        @Schema(description = "How many of those sent somebody, as far as it is recorded")
        long organisationsAttending,

        @Schema(description = "How many said something of it")
        long answers,

        @Size(max = 4)
        @Schema(
                nullable = true,
                examples = "4.25",
                description = "Their points on average, from 1.00 to 5.00; null while nobody said anything")
        String meanPoints,

        MaterialTurnout materials) {}
