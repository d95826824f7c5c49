package org.concordat.programme.project.capacity.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.capacity.ProjectLoadView;
import org.concordat.programme.project.capacity.WeighingProjects;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What organisations deliver over HTTP; an organisation's user sees its own organisation's. */
@Path("/v1/project-loads")
@Tag(name = "Project loads", description = "How many projects organisations deliver, and how many they can")
public class ProjectLoadResource {

    private final WeighingProjects weighing;
    private final Caller caller;

    ProjectLoadResource(WeighingProjects weighing, Caller caller) {
        this.weighing = weighing;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(
            summary = "List what organisations deliver",
            description = "Today, against the capacity that each stated for the present financial year; none stated is"
                    + " unknown, not zero.")
    public Page<ProjectLoadView> listProjectLoads(
            @QueryParam("organisation") @Parameter(description = "Only of this organisation")
                    OrganisationId organisation,
            @BeanParam @Valid PageRequest page) {
        return weighing.list(organisation, caller.boundary(OrganisationId::new), page);
    }
}
