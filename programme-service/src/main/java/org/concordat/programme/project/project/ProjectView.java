package org.concordat.programme.project.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as callers see it. */
@Schema(name = "Project")
public record ProjectView(@JsonUnwrapped ProjectState state, long version) implements HasVersion {

    public static ProjectView of(Project project) {
        return new ProjectView(project.state(), project.version());
    }

    public UUID id() {
        return state.id();
    }

    /** Whether an organisation leads it or takes part in it. */
    public boolean isOf(UUID organisation) {
        return state.lead().equals(organisation) || state.details().partners().contains(organisation);
    }
}
