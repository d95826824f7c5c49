package org.concordat.programme.project.dependency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dependency as callers see it. */
@Schema(name = "Dependency", description = "That a milestone cannot be reached before another one")
public record DependencyView(
        @JsonUnwrapped DependencyState state,

        @Schema(description = "Grows with each change; also the ETag")
        long version)
        implements HasVersion {

    /** As a list selects one that stands. */
    public DependencyView(
            UUID id,
            UUID predecessorProject,
            UUID predecessorMilestone,
            UUID successorProject,
            UUID successorMilestone,
            int lagWorkingDays,
            LocalDate addedOn,
            long version) {
        this(
                new DependencyState(
                        id,
                        new LinkedMilestone(predecessorProject, predecessorMilestone),
                        new LinkedMilestone(successorProject, successorMilestone),
                        lagWorkingDays,
                        addedOn,
                        null),
                version);
    }

    static DependencyView of(Dependency dependency) {
        return new DependencyView(dependency.state(), dependency.version());
    }

    public UUID id() {
        return state.id();
    }

    public LocalDate addedOn() {
        return state.addedOn();
    }
}
