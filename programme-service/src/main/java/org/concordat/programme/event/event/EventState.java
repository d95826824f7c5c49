package org.concordat.programme.event.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as its events, its history and all answers show it. */
public record EventState(
        UUID id,
        @JsonUnwrapped EventDetails details,
        EventStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was cancelled; null when it was not")
        String cancelledBecause) {

    static EventState of(Event event) {
        return new EventState(event.id(), event.details(), event.status(), event.cancelledBecause());
    }
}
