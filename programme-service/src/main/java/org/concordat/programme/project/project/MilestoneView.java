package org.concordat.programme.project.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.programme.project.milestone.Milestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone as callers see it. */
@Schema(name = "ProjectMilestone")
public record MilestoneView(
        UUID project,
        @JsonUnwrapped Milestone milestone,

        @Schema(description = "Version of the project; also the ETag")
        long version)
        implements HasVersion {

    public UUID id() {
        return milestone.id();
    }
}
