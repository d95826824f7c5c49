package org.concordat.programme.project.actual.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.programme.project.actual.ProjectSpending;
import org.concordat.programme.project.actual.RecordingProjectActuals;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Budget and actual of projects over HTTP; an organisation's user reads those of its own projects. */
@Path("/v1/projects/{id}/spending")
@Tag(name = "Project actuals", description = "What projects have cost, payment by payment")
public class ProjectSpendingResource {

    private final RecordingProjectActuals recording;
    private final VisibleProjects visible;

    ProjectSpendingResource(RecordingProjectActuals recording, VisibleProjects visible) {
        this.recording = recording;
        this.visible = visible;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "Hold what a project has cost against its budget",
            description = "In all and year by year. The budget is that of the business case that was approved last.")
    public ProjectSpending getProjectSpending(@PathParam("id") UUID id) {
        return recording.spending(visible.id(id));
    }
}
