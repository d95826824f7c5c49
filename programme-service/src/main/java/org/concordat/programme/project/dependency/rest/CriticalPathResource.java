package org.concordat.programme.project.dependency.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.dependency.CriticalPathView;
import org.concordat.programme.project.dependency.FindingCriticalPath;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The critical path over HTTP. */
@Path("/v1/critical-path")
@Tag(name = "Dependencies", description = "Which milestones wait for which")
public class CriticalPathResource {

    private final FindingCriticalPath finding;

    CriticalPathResource(FindingCriticalPath finding) {
        this.finding = finding;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Find the critical path",
            description = "Of all milestones that hang together with those of a project, or of the projects of a"
                    + " programme: which have the least float by forecast, and how much the others have. Asks for either"
                    + " a project or a programme.")
    public CriticalPathView getCriticalPath(
            @QueryParam("project") @Parameter(description = "Whatever hangs together with this project")
                    ProjectId project,
            @QueryParam("programme")
                    @Parameter(description = "Whatever hangs together with a project of this programme")
                    ProgrammeId programme) {
        if ((project == null) == (programme == null)) {
            throw Refusal.invalid("project", "Send either project or programme.");
        }
        return project == null ? finding.ofProgramme(programme) : finding.ofProject(project);
    }
}
