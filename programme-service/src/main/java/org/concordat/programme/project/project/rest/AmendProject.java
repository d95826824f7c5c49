package org.concordat.programme.project.project.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectDetails;
import org.concordat.programme.project.rating.ReportFrequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a project: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendProject(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Size(max = 100) @Schema(description = "The organisations that take part beside the lead; replaces all of them")
        List<@NotNull UUID> partners,

        @Schema(nullable = true, description = "Code of a sub-region")
        Optional<@Size(max = 50) String> subRegion,

        @Schema(nullable = true, description = "The service that it improves")
        Optional<@Size(max = 100) String> serviceArea,

        @Size(max = Project.MOST_TOOLS)
        @Schema(description = "The tools and methods that it uses; replaces all of them")
        List<@NotBlank @Size(max = Project.LONGEST_TOOL) String> tools,

        @Size(max = Project.MOST_THEMES) @Schema(description = "Codes of its themes; replaces all of them")
        List<@NotNull @Size(max = 50) String> themes,

        @Size(max = 50) @Schema(description = "Ids of the objectives that it serves; replaces all of them")
        List<@NotNull UUID> objectives,

        @Schema(nullable = true, description = "The programme that it belongs to, which says who decides at its gates")
        Optional<UUID> programme,

        @Schema(nullable = true, description = "Code of a project kind")
        Optional<@Size(max = 50) String> kind,

        @Schema(description = "How often a highlight report is due")
        ReportFrequency reportsEvery,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ProjectDetails> {

    @Override
    public ProjectDetails applyTo(ProjectDetails present) {
        return new ProjectDetails(
                MergePatch.kept(title, present.title()),
                MergePatch.kept(partners, present.partners()),
                MergePatch.merged(subRegion, present.subRegion()),
                MergePatch.merged(serviceArea, present.serviceArea()),
                MergePatch.kept(tools, present.tools()),
                MergePatch.kept(themes, present.themes()),
                MergePatch.kept(objectives, present.objectives()),
                MergePatch.merged(programme, present.programme()),
                MergePatch.merged(kind, present.kind()),
                MergePatch.kept(reportsEvery, present.reportsEvery()));
    }
}
