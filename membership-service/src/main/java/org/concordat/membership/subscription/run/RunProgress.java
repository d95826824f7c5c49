package org.concordat.membership.subscription.run;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a run has come. */
@Embeddable
public record RunProgress(
        @Enumerated(EnumType.STRING) State state,

        @Schema(description = "Organisations invited so far")
        long raised,

        @Schema(description = "Organisations skipped so far")
        long skipped,

        @Schema(description = "Organisations to deal with") long total,

        @Size(max = 500) @Schema(nullable = true, description = "Why it failed, when it did")
        String failure) {

    /** Whether it still runs, or how it ended. */
    @Schema(name = "RunState")
    public enum State {
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    static RunProgress begun(long total) {
        return new RunProgress(State.RUNNING, 0, 0, total, null);
    }

    RunProgress advanced(long raisedNow, long skippedNow) {
        long done = raised + raisedNow + skipped + skippedNow;
        // organisations registered meanwhile are taken along
        return new RunProgress(state, raised + raisedNow, skipped + skippedNow, Math.max(total, done), failure);
    }

    RunProgress ended(State how, String why) {
        return new RunProgress(how, raised, skipped, total, why);
    }

    boolean stillRuns() {
        return state == State.RUNNING;
    }
}
