package org.concordat.programme.support.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as its events, its history and all answers show it. */
public record ActionState(
        UUID id,

        @Schema(description = "Who is to do it") UUID organisation,

        ActionSource source,
        LocalDate agreedOn,
        @JsonUnwrapped ActionDetails details,
        ActionStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "What shows that it is done; null until it is")
        String evidence,

        @Schema(nullable = true, description = "Null until it is done")
        LocalDate doneOn,

        @Size(max = 2000) @Schema(nullable = true, description = "Null unless it was dropped")
        String droppedBecause) {

    static ActionState of(Action action) {
        return new ActionState(
                action.id(),
                action.organisation(),
                action.source(),
                action.agreedOn(),
                action.details(),
                action.status(),
                action.evidence(),
                action.doneOn(),
                action.droppedBecause());
    }

    /** What is due today is still in time. */
    boolean isOverdue(LocalDate today) {
        return status == ActionStatus.OPEN && details.dueOn().isBefore(today);
    }
}
