package org.concordat.programme.project.project;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.programme.project.rating.ReportFrequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write about a project. */
public record ProjectDetails(
        @Size(max = 200) @Schema(examples = "Shared payroll of two councils")
        String title,

        @Size(max = Project.MOST_PARTNERS) @Schema(description = "The organisations that take part beside the lead")
        List<UUID> partners,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a sub-region; null when none is known")
        String subRegion,

        @Size(max = 100) @Schema(nullable = true, description = "The service that it improves; null when not said")
        String serviceArea,

        @Schema(nullable = true, description = "The programme that it belongs to; null when it belongs to none")
        UUID programme,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a project kind; null when not said")
        String kind,

        @Schema(description = "How often a highlight report is due")
        ReportFrequency reportsEvery,

        @AddedLater
        @Size(max = ProjectDetails.MOST_THEMES_OR_TOOLS)
        @Schema(description = "Codes of the themes that it is of")
        List<@Size(max = 50) String> themes,

        @AddedLater @Size(max = ProjectDetails.MOST_THEMES_OR_TOOLS) @Schema(description = "Tools and methods")
        List<@Size(max = 100) String> tools) {

    public static final int MOST_THEMES_OR_TOOLS = 20;

    public ProjectDetails {
        partners = List.copyOf(partners);
        themes = List.copyOf(themes);
        tools = List.copyOf(tools);
    }
}
