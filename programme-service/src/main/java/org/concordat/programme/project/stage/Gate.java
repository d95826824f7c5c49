package org.concordat.programme.project.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.problem.Refusal;

/**
 * What lets a project from one stage into the next. The first is passed with its mandate, the second opens delivery, the
 * third opens closing, and with the last it is closed.
 */
public enum Gate {
    MANDATE(Stage.MANDATE, Stage.INITIATION, Stage.REFUSED),
    DELIVERY(Stage.INITIATION, Stage.DELIVERY, Stage.REFUSED),
    CLOSING(Stage.DELIVERY, Stage.CLOSING, Stage.STOPPED),
    CLOSURE(Stage.CLOSING, Stage.CLOSED, Stage.STOPPED);

    private final Stage before;
    private final Stage after;
    private final Stage ended;

    Gate(Stage before, Stage after, Stage ended) {
        this.before = before;
        this.after = after;
        this.ended = ended;
    }

    /** The first is 1. */
    public int number() {
        return ordinal() + 1;
    }

    public static int total() {
        return values().length;
    }

    /** The gate before which a project stands; none once it is over. */
    public static Optional<Gate> next(Stage stage) {
        return Arrays.stream(values()).filter(gate -> gate.before == stage).findFirst();
    }

    /** "No gate passes out of its turn": refuses any but the next one. */
    public void requireNext(Stage stage) {
        if (before != stage) {
            List<String> next = next(stage).map(Gate::name).stream().toList();
            throw Refusal.conflict(
                    "another-gate-is-next",
                    "A project in %s does not stand before the gate %s. The next one is %s."
                            .formatted(stage, this, next.isEmpty() ? "none" : next.get(0)),
                    next);
        }
    }

    /** Where a project stands once the gate has ended so. "REFUSED from the first two, STOPPED from the next two." */
    public Stage stageAfter(GateOutcome outcome) {
        if (outcome.passes()) {
            return after;
        }
        return outcome.ends() ? ended : before;
    }

    /** A project is refused before delivery, and stopped from then on. */
    public void requirePossible(GateOutcome outcome) {
        GateOutcome end = ended == Stage.REFUSED ? GateOutcome.REFUSE : GateOutcome.STOP;
        if (outcome.ends() && outcome != end) {
            throw Refusal.rule(
                    "outcome-not-at-this-gate",
                    "/outcome",
                    "The gate %s may end a project with %s, not with %s.".formatted(this, end, outcome));
        }
    }
}
