package org.concordat.programme.event.turnout;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.programme.event.event.Event;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organisations work with the materials of an event. */
@Schema(description = "How many organisations work with what there was to read at the event")
public record MaterialTurnout(
        @Schema(description = "Different organisations that work with any of its materials")
        long organisations,

        @Schema(description = "How many of those attended the event, as far as it is recorded")
        long organisationsAttending,

        @Size(max = Event.MOST_MATERIALS) @Schema(description = "Each material that the event has, in its order")
        List<MaterialReach> each) {}
