package org.concordat.programme.project.lookalike;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.programme.project.stage.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two projects that may be one. */
@Schema(description = "Two projects that may be one, the first proposed first")
public record LookalikeProjects(
        UUID first,
        UUID second,
        @Size(max = 200) String firstTitle,
        @Size(max = 200) String secondTitle,

        @Schema(description = "The organisation that leads the first")
        UUID firstLead,

        @Schema(description = "The organisation that leads the second")
        UUID secondLead,

        Stage firstStage,
        Stage secondStage) {}
