package org.concordat.programme.event.turnout;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organisations work with a material of an event. */
@Schema(description = "How many organisations work with a material of the event")
public record MaterialReach(
        @Size(max = 200) String title,
        @Size(max = 500) String link,

        @Schema(description = "Different organisations that work with it")
        long organisations,

        @Schema(description = "How many of those attended the event, as far as it is recorded")
        long organisationsAttending) {}
