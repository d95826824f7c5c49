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
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.project.project.Holding;
import org.concordat.programme.project.project.ProjectView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What holds projects up, over HTTP. */
@Path("/v1/projects/{id}")
@Tag(name = "Projects", description = "What organisations do together for a result, gate by gate")
public class ProjectStepResource {

    private final Holding holding;

    ProjectStepResource(Holding holding) {
        this.holding = holding;
    }

    /** A step that is taken for a reason. */
    public record ReasonedStep(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @POST
    @Idempotent
    @Path("/hold")
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "Put a project on hold",
            description = "It passes no gate, achieves no milestone and owes no report until it is resumed.")
    public RestResponse<ProjectView> holdProject(@PathParam("id") UUID id, @NotNull @Valid ReasonedStep request) {
        return RestResponse.ok(holding.hold(id, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/resumption")
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "Resume a project",
            description = "It goes on, unless its award is suspended; then it goes on when the award does.")
    public RestResponse<ProjectView> resumeProject(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(holding.resume(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/stop-dismissal")
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "Dismiss the proposal to stop a project",
            description = "Its award has ended and the project goes on all the same. To stop it, decide so at its next"
                    + " gate.")
    public RestResponse<ProjectView> dismissStop(@PathParam("id") UUID id, @NotNull @Valid ReasonedStep request) {
        return RestResponse.ok(holding.dismissStop(id, request.effective()));
    }
}
