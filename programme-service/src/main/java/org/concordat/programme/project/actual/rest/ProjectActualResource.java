package org.concordat.programme.project.actual.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ActualId;
import org.concordat.programme.programme.RecordActual;
import org.concordat.programme.project.actual.ProjectActual;
import org.concordat.programme.project.actual.RecordingProjectActuals;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What projects have cost over HTTP; an organisation's user reads it of its own projects. */
@Path("/v1/projects/{id}/actuals")
@Tag(name = "Project actuals", description = "What projects have cost, payment by payment")
public class ProjectActualResource {

    private static final String PATH = "/v1/projects/%s/actuals/%s";

    private static final long NEVER_CHANGED = 0;

    private final RecordingProjectActuals recording;
    private final VisibleProjects visible;

    ProjectActualResource(RecordingProjectActuals recording, VisibleProjects visible) {
        this.recording = recording;
        this.visible = visible;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "List what a project has cost", description = "In the order in which it was recorded.")
    public Page<ProjectActual> listProjectActuals(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return recording.list(visible.id(id), page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_ACTUALS)
    @Operation(
            summary = "Record what a project has cost",
            description =
                    "Once it has its mandate, also when it is over. It stays as it is; whoever was mistaken records"
                            + " a correction, with a minus where it was less.")
    public RestResponse<ProjectActual> recordProjectActual(
            @PathParam("id") UUID id, @NotNull @Valid RecordActual request) {
        ProjectActual actual = recording.record(visible.id(id), request.payment());
        return Answers.created(PATH.formatted(id, actual.id()), actual, NEVER_CHANGED);
    }

    @GET
    @Path("/{actual}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "Read an actual of a project", description = "One payment, or what corrects one.")
    public ProjectActual getProjectActual(@PathParam("id") ProjectId id, @PathParam("actual") ActualId actual) {
        return recording.get(visible.id(id), actual);
    }
}
