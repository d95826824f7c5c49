package org.concordat.programme.project.dependency.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.openapi.ConflictOnRead;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.dependency.SlipView;
import org.concordat.programme.project.dependency.Slipping;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What slips would hit over HTTP. */
@Path("/v1/projects/{id}/milestones/{milestone}/slip")
@Tag(name = "Dependencies", description = "Which milestones wait for which")
public class SlipResource {

    private static final int MOST_WEEKS = 260;

    private final Slipping slipping;
    private final VisibleProjects visible;
    private final Caller caller;

    SlipResource(Slipping slipping, VisibleProjects visible, Caller caller) {
        this.slipping = slipping;
        this.visible = visible;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "What a slip would hit",
            description =
                    "Which milestones would move, from when to when, if this one were reached so many weeks later."
                            + " Nothing is changed. Those in projects that the caller may not see are only counted.")
    @ConflictOnRead("milestone-not-expected: nobody has said when the milestone is expected")
    public SlipView getSlip(
            @PathParam("id") ProjectId project,
            @PathParam("milestone") MilestoneId milestone,
            @QueryParam("weeks")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(MOST_WEEKS)
                    @Parameter(description = "How many weeks later than is expected now; one when left out")
                    int weeks) {
        return slipping.whatIf(
                visible.id(project), milestone, weeks, caller.boundary().orElse(null));
    }
}
