package org.concordat.programme.project.project.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.project.milestone.Milestone;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.project.KeepingMilestones;
import org.concordat.programme.project.project.MilestoneView;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The milestones of projects over HTTP; the project shows all of them. */
@Path("/v1/projects/{id}/milestones")
@Tag(name = "Milestones", description = "What projects are to reach, by when, and when they did")
public class MilestoneResource {

    private final KeepingMilestones milestones;
    private final VisibleProjects visible;

    MilestoneResource(KeepingMilestones milestones, VisibleProjects visible) {
        this.milestones = milestones;
        this.visible = visible;
    }

    /** Something that a project is to reach. */
    public record AddMilestone(
            @NotBlank @Size(max = 200) @Schema(examples = "First payslip from the shared service")
            String title,

            @Schema(nullable = true, description = "The day that is expected; left out while none is known")
            LocalDate forecastOn,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    /** A merge patch of a milestone. */
    public record AmendMilestone(
            @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
            String title,

            @Schema(nullable = true, description = "The day that is expected now; null while none is known")
            Optional<LocalDate> forecastOn,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        private Milestone applyTo(Milestone present) {
            return present.amended(
                    MergePatch.kept(title, present.title()), MergePatch.merged(forecastOn, present.forecastOn()));
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Add a milestone",
            description = "It has no baseline until delivery begins, or until a new baseline is agreed.")
    public RestResponse<MilestoneView> addMilestone(
            @PathParam("id") ProjectId project, @NotNull @Valid AddMilestone request) {
        MilestoneView added =
                milestones.add(visible.id(project), request.title(), request.forecastOn(), request.effective());
        return Answers.created("/v1/projects/%s/milestones/%s".formatted(project.value(), added.id()), added);
    }

    @GET
    @Path("/{milestone}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "Read a milestone", description = "As agreed, as expected now, and as it came.")
    public MilestoneView getMilestone(
            @PathParam("id") ProjectId project, @PathParam("milestone") MilestoneId milestone) {
        return milestones.get(visible.id(project), milestone);
    }

    @PATCH
    @Path("/{milestone}")
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Amend a milestone",
            description = "A merge patch: renames it, or expects it on another day. Its baseline stays.")
    public MilestoneView amendMilestone(
            @PathParam("id") ProjectId project,
            @PathParam("milestone") MilestoneId milestone,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendMilestone request) {
        return milestones.amend(
                visible.id(project), milestone, ETags.expectedVersion(ifMatch), request::applyTo, request.effective());
    }
}
