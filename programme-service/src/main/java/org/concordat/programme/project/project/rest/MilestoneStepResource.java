package org.concordat.programme.project.project.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.project.KeepingMilestones;
import org.concordat.programme.project.project.MilestoneView;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** That milestones are achieved, or no longer are, over HTTP. */
@Path("/v1/projects/{id}/milestones/{milestone}")
@Tag(name = "Milestones", description = "What projects are to reach, by when, and when they did")
public class MilestoneStepResource {

    private final KeepingMilestones milestones;

    MilestoneStepResource(KeepingMilestones milestones) {
        this.milestones = milestones;
    }

    /** That a milestone was achieved. */
    public record AchieveMilestone(
            @NotBlank @Size(max = 1000) @Schema(description = "What shows it: a reference, an address or words")
            String evidence,

            @Schema(nullable = true, description = "The day on which it was achieved; today when left out")
            LocalDate achievedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(achievedOn, reason);
        }
    }

    @POST
    @Idempotent
    @Path("/achievement")
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "Record that a milestone is achieved",
            description = "With evidence. What an award pays on it becomes payable. A day ahead is refused.")
    public RestResponse<MilestoneView> achieveMilestone(
            @PathParam("id") ProjectId project,
            @PathParam("milestone") MilestoneId milestone,
            @NotNull @Valid AchieveMilestone request) {
        return RestResponse.ok(milestones.achieve(project, milestone, request.evidence(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/reopening")
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "Reopen a milestone",
            description = "It is no longer achieved. What an award pays on it and was not asked for yet is blocked;"
                    + " nothing is taken back.")
    public RestResponse<MilestoneView> reopenMilestone(
            @PathParam("id") ProjectId project,
            @PathParam("milestone") MilestoneId milestone,
            @NotNull @Valid ProjectStepResource.ReasonedStep request) {
        return RestResponse.ok(milestones.reopen(project, milestone, request.effective()));
    }
}
