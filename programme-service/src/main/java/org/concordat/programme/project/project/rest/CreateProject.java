package org.concordat.programme.project.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectDetails;
import org.concordat.programme.project.rating.ReportFrequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new project; it stands before the gate of its mandate. */
public record CreateProject(
        @NotNull @Schema(description = "The organisation that leads it; an organisation's user names its own")
        UUID lead,

        @NotBlank @Size(max = 200) @Schema(examples = "Shared payroll of two councils")
        String title,

        @Size(max = 100) @Schema(description = "The organisations that take part beside the lead")
        List<@NotNull UUID> partners,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a sub-region; the lead's when left out")
        String subRegion,

        @Size(max = 100) @Schema(nullable = true, examples = "Payroll", description = "The service that it improves")
        String serviceArea,

        @Size(max = Project.MOST_TOOLS)
        @Schema(nullable = true, description = "The tools and methods that it uses, in the words of the region")
        List<@NotBlank @Size(max = Project.LONGEST_TOOL) String> tools,

        @Size(max = Project.MOST_THEMES)
        @Schema(nullable = true, description = "Codes of the themes that it belongs to")
        List<@NotNull @Size(max = 50) String> themes,

        @Size(max = 50) @Schema(nullable = true, description = "Ids of the objectives that it serves")
        List<@NotNull UUID> objectives,

        @Schema(nullable = true, description = "The programme that it belongs to, which says who decides at its gates")
        UUID programme,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a project kind")
        String kind,

        @Schema(nullable = true, description = "How often a highlight report is due; QUARTERLY when left out")
        ReportFrequency reportsEvery,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ProjectDetails details() {
        return new ProjectDetails(
                title,
                orNone(partners),
                subRegion,
                serviceArea,
                orNone(tools),
                orNone(themes),
                orNone(objectives),
                programme,
                kind,
                reportsEvery == null ? ReportFrequency.QUARTERLY : reportsEvery);
    }

    private static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }
}
