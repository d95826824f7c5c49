package org.concordat.programme.support.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as callers see it today, alone and in lists. */
@Schema(name = "Action", description = "What an organisation is to do after a visit, a peer review or a board")
public record ActionView(
        @JsonUnwrapped ActionState state,
        @Schema(description = "Open, and its day is over") boolean overdue,
        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    static ActionView of(Action action, LocalDate today) {
        return of(new ListedAction(ActionState.of(action), action.version()), today);
    }

    static ActionView of(ListedAction action, LocalDate today) {
        return new ActionView(action.state(), action.state().isOverdue(today), action.version());
    }
}
