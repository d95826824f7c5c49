package org.concordat.reporting.programme.sharing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Counted: places, attended, distinct organisations, feedback mean with n": programme.md, Events. */
@Schema(description = "How many events were held, whom they reached, and what was said of them")
public record Turnout(
        @Schema(description = "Events held that began in the year")
        int events,

        @Schema(description = "Places confirmed at them") int places,

        @Schema(description = "How many came, as far as it is recorded")
        int attended,

        @Schema(description = "Different organisations with confirmed places, each once, at however many events")
        int organisations,

        @Schema(description = "Different organisations of which somebody came, as far as it is recorded")
        int organisationsAttending,

        @Schema(description = "How many said something of the events")
        int answers,

        @Schema(
                nullable = true,
                description = "Points of all answers / answers, from 1.00 to 5.00, two decimals, half up; null while"
                        + " nobody said anything")
        BigDecimal meanPoints) {}
