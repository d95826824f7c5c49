package org.concordat.programme.project.project.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.concordat.programme.project.project.Gating;
import org.concordat.programme.project.project.ProjectView;
import org.concordat.programme.project.stage.Gate;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The gates of projects over HTTP. */
@Path("/v1/projects/{id}/gates/{gate}")
@Tag(name = "Gates", description = "What lets projects from one stage into the next")
public class GateResource {

    private final Gating gating;
    private final VisibleProjects visible;
    private final Deciders deciders;
    private final Caller caller;

    GateResource(Gating gating, VisibleProjects visible, Deciders deciders, Caller caller) {
        this.gating = gating;
        this.visible = visible;
        this.deciders = deciders;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/submission")
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Ask to pass a gate",
            description = "Of the gate before which the project stands. Its mandate was asked for when it was proposed."
                    + " The gate DELIVERY asks for a business case: where the project has one here, for the version that was"
                    + " approved last.")
    public RestResponse<ProjectView> submitToGate(
            @PathParam("id") UUID id, @PathParam("gate") Gate gate, @NotNull @Valid SubmitToGate request) {
        return RestResponse.ok(
                gating.submit(visible.id(id), gate, request.evidence(), request.effective(), caller.id()));
    }

    @POST
    @Idempotent
    @Path("/decisions")
    @PermissionsAllowed(Rights.DECIDE_GATES)
    @Operation(
            summary = "Record the decision at a gate",
            description = "By the role that the project's programme names, or, where it names a body, by the governance"
                    + " officer who keeps its minutes; never by whoever asked. With the gate DELIVERY the forecasts of"
                    + " the milestones become their baseline.")
    public RestResponse<ProjectView> decideGate(
            @PathParam("id") UUID id, @PathParam("gate") Gate gate, @NotNull @Valid DecideGate request) {
        return RestResponse.ok(gating.decide(id, gate, request.ruling(), request.effective(), deciders.present()));
    }
}
