package org.concordat.programme.project.lookalike.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.lookalike.FindingLookalikes;
import org.concordat.programme.project.lookalike.LookalikeProjects;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects that may be one, over HTTP. */
@Path("/v1/possible-duplicate-projects")
@Tag(name = "Projects", description = "What organisations do together for a result, gate by gate")
public class LookalikeResource {

    private final FindingLookalikes finding;

    LookalikeResource(FindingLookalikes finding) {
        this.finding = finding;
    }

    @GET
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "List projects that may be one",
            description =
                    "Pairs whose titles are the same in some spelling and that share an organisation or a sub-region,"
                            + " as long as one of them goes on. Refuse or stop the one too many at its gate, or give it a title of"
                            + " its own.")
    public Page<LookalikeProjects> listPossibleDuplicateProjects(
            @QueryParam("project") @Parameter(description = "Only pairs that this project is one of") ProjectId project,
            @QueryParam("programme") @Parameter(description = "Only pairs of which one is of this programme")
                    ProgrammeId programme,
            @BeanParam @Valid PageRequest page) {
        return finding.pairs(project, programme, page);
    }
}
