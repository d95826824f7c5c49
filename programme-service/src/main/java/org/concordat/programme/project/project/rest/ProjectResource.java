package org.concordat.programme.project.project.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.project.ProjectSummaryView;
import org.concordat.programme.project.project.ProjectView;
import org.concordat.programme.project.project.Proposing;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Projects over HTTP; an organisation's user reaches those that its own organisation leads or takes part in. */
@Path("/v1/projects")
@Tag(name = "Projects", description = "What organisations do together for a result, gate by gate")
public class ProjectResource {

    private final Proposing proposing;
    private final VisibleProjects visible;
    private final History history;
    private final Caller caller;

    ProjectResource(Proposing proposing, VisibleProjects visible, History history, Caller caller) {
        this.proposing = proposing;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "List projects",
            description = "From the first proposed on, narrowed by the filters that are sent.")
    public Page<ProjectSummaryView> listProjects(
            @BeanParam @Valid ProjectQuery query, @BeanParam @Valid PageRequest page) {
        return proposing.list(query.filter(caller.boundary().orElse(null)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Propose a project",
            description = "It asks for its mandate with that. An organisation's user proposes what its own organisation"
                    + " leads.")
    public RestResponse<ProjectView> createProject(@NotNull @Valid CreateProject request) {
        caller.requireWithinBoundary(request.lead(), "organisation", request.lead());
        ProjectView project = proposing.propose(request.lead(), request.details(), request.effective());
        return Answers.created("/v1/projects/" + project.id(), project);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "Read a project",
            description = "With its stage, its gate decisions, its milestones, and when its next report is due.")
    public ProjectView getProject(@PathParam("id") UUID id) {
        return visible.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_PROJECTS)
    @Operation(
            summary = "Amend a project",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public ProjectView amendProject(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendProject request) {
        return proposing.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "History of a project", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listProjectHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.id(id), page);
    }
}
