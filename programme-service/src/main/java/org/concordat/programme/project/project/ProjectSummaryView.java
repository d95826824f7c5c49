package org.concordat.programme.project.project;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.project.rating.Rag;
import org.concordat.programme.project.stage.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as a list shows it. */
@Schema(name = "ProjectSummary")
public record ProjectSummaryView(
        UUID id,
        @Size(max = 200) String title,

        @Schema(description = "The organisation that leads it")
        UUID lead,

        @Size(max = 50) @Schema(nullable = true) String subRegion,
        @Size(max = 100) @Schema(nullable = true) String serviceArea,
        @Schema(nullable = true) UUID programme,
        @Size(max = 50) @Schema(nullable = true) String kind,

        @Schema(nullable = true, description = "The award that pays for it")
        UUID award,

        Stage stage,
        boolean onHold,

        @Schema(description = "Whether it is proposed to stop it")
        boolean stopProposed,

        @Schema(nullable = true, description = "How it went overall by the report that was made last")
        Rag overall,

        @Schema(description = "Whether the two latest periods were red overall")
        boolean escalated,

        LocalDate proposedOn,
        @Schema(description = "Grows with each change") long version) {}
