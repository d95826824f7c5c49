package org.concordat.programme.event.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as callers see it. */
@Schema(name = "Event", description = "A workshop, seminar, course or forum, to which organisations book places")
public record EventView(
        @JsonUnwrapped EventState state,
        Places places,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static EventView of(Event event, Places places) {
        return new EventView(EventState.of(event), places, event.version());
    }
}
