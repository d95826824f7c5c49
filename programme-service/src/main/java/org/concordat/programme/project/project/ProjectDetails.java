package org.concordat.programme.project.project;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
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

        @AddedLater
        @Size(max = Project.MOST_TOOLS)
        @Schema(description = "The tools and methods that it uses, in the words of the region")
        List<@Size(max = Project.LONGEST_TOOL) String> tools,

        @AddedLater @Size(max = Project.MOST_THEMES) @Schema(description = "Codes of the themes that it belongs to")
        List<@Size(max = 50) String> themes,

        @AddedLater @Size(max = Project.MOST_OBJECTIVES) @Schema(description = "Ids of the objectives that it serves")
        List<UUID> objectives,

        @Schema(nullable = true, description = "The programme that it belongs to; null when it belongs to none")
        UUID programme,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a project kind; null when not said")
        String kind,

        @Schema(description = "How often a highlight report is due")
        ReportFrequency reportsEvery) {

    public ProjectDetails {
        partners = List.copyOf(partners);
        tools = inOrder(tools);
        themes = inOrder(themes);
        objectives = inOrder(objectives);
    }

    /** Each once; their order says nothing. */
    private static <T extends Comparable<T>> List<T> inOrder(List<T> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    ProjectDetails in(String otherSubRegion) {
        return new ProjectDetails(
                title, partners, otherSubRegion, serviceArea, tools, themes, objectives, programme, kind, reportsEvery);
    }
}
