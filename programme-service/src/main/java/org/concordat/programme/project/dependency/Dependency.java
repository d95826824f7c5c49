package org.concordat.programme.project.dependency;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * That a milestone cannot be reached before another one, and how many working days lie between them. "Dependencies are
 * finish-to-start": programme.md, Dependencies.
 */
@Entity
public class Dependency extends Aggregate {

    public static final AggregateType<Dependency> TYPE =
            AggregateType.published("dependency", "programme.dependencies", DependencyState.class, Dependency::state);

    public static final int LONGEST_LAG = 260;

    private UUID predecessorProject;
    private UUID predecessorMilestone;
    private UUID successorProject;
    private UUID successorMilestone;
    private int lagWorkingDays;
    private LocalDate addedOn;
    private LocalDate removedOn;

    protected Dependency() {}

    Dependency(LinkedMilestone predecessor, LinkedMilestone successor, int lagWorkingDays, LocalDate addedOn) {
        if (predecessor.equals(successor)) {
            throw Refusal.rule(
                    "milestone-waits-for-itself",
                    "/successor",
                    "No milestone waits for itself. Name another one as its predecessor.");
        }
        this.predecessorProject = predecessor.project();
        this.predecessorMilestone = predecessor.milestone();
        this.successorProject = successor.project();
        this.successorMilestone = successor.milestone();
        this.lagWorkingDays = lagWorkingDays;
        this.addedOn = addedOn;
    }

    void lag(IntUnaryOperator change) {
        requireStanding();
        lagWorkingDays = change.applyAsInt(lagWorkingDays);
    }

    /** It stays, with the day, so that whoever follows the events learns of it. */
    void remove(LocalDate on) {
        requireStanding();
        if (on.isBefore(addedOn)) {
            throw Refusal.rule(
                    "removed-before-added",
                    "It was added on %s. Send that day as effectiveOn, or a later one.".formatted(addedOn));
        }
        removedOn = on;
    }

    private void requireStanding() {
        if (removedOn != null) {
            throw Refusal.conflict(
                    "dependency-removed",
                    "This dependency was removed on %s. Add it again where it still holds.".formatted(removedOn));
        }
    }

    public LinkedMilestone predecessor() {
        return new LinkedMilestone(predecessorProject, predecessorMilestone);
    }

    public LinkedMilestone successor() {
        return new LinkedMilestone(successorProject, successorMilestone);
    }

    DependencyState state() {
        return new DependencyState(id(), predecessor(), successor(), lagWorkingDays, addedOn, removedOn);
    }
}
