package org.concordat.programme.benefit.saving;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What brought a saving about: an activity of a programme, or a project. */
@Embeddable
@Schema(description = "What brought it about: an activity with its programme, or a project, one of the two")
public record SavingSource(
        @Schema(nullable = true, description = "The programme of the activity")
        UUID programme,

        @Schema(nullable = true) UUID activity,
        @Schema(nullable = true) UUID project) {

    void requireOne() {
        boolean ofActivity = programme != null && activity != null && project == null;
        boolean ofProject = programme == null && activity == null && project != null;
        if (!ofActivity && !ofProject) {
            throw Refusal.rule(
                    "not-one-source",
                    "/source",
                    "A saving comes from an activity or from a project. Send programme and activity, or project.");
        }
    }
}
