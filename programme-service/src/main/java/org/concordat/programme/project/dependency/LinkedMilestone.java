package org.concordat.programme.project.dependency;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One end of a dependency. */
@Schema(description = "A milestone, with the project that it is of")
public record LinkedMilestone(
        @NotNull UUID project, @NotNull UUID milestone) {

    /** @param pointer to the end of the dependency that it is to be */
    public Refusal unknown(String pointer) {
        return Refusal.rule(
                "unknown-milestone",
                pointer + "/milestone",
                "There is no milestone %s of a project %s that you may see. List projects, and read one for its milestones."
                        .formatted(milestone, project));
    }
}
