package org.concordat.programme.programme.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.concordat.programme.programme.ActivityPlanning;
import org.concordat.programme.programme.ActivityState;
import org.concordat.programme.programme.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/programmes/{id}/activities")
@Tag(name = "Activities", description = "What a programme does; the programme's version is theirs")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.PROGRAMME_READ,
    Roles.PROGRAMME_WRITE
})
public class ActivityResource {

    private final ActivityPlanning planning;

    ActivityResource(ActivityPlanning planning) {
        this.planning = planning;
    }

    @GET
    @Operation(
            operationId = "listActivities",
            summary = "List a programme's activities",
            description = "In the order they were added.")
    public Page<ActivityView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return planning.list(id, page).map(activity -> ActivityView.of(id, activity));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "addActivity",
            summary = "Add an activity",
            description =
                    "Its saving is derived from the number of councils, what each would pay alone, and its budget.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewActivity request) {
        var activity = planning.add(id, request.wish(), request.effective());
        URI location = URI.create(
                "/v1/programmes/%s/activities/%s".formatted(id, activity.state().id()));
        return answer(Response.created(location), id, activity);
    }

    @GET
    @Path("/{activityId}")
    @Operation(operationId = "getActivity", summary = "Read an activity", description = "With its saving per year.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("activityId") UUID activityId) {
        return answer(Response.ok(), id, planning.get(id, activityId));
    }

    @PATCH
    @Path("/{activityId}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "amendActivity",
            summary = "Amend an activity",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityAmendment request) {
        long seen = ETags.expectedVersion(ifMatch);
        return answer(Response.ok(), id, planning.amend(id, activityId, seen, request::applyTo, request.effective()));
    }

    @DELETE
    @Path("/{activityId}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "removeActivity",
            summary = "Remove an activity",
            description = "It stays in the history of the programme.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("activityId") UUID activityId,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("effectiveOn") @Parameter(description = "From when it is true; today when left out")
                    LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) @Parameter(description = "Why, for the history") String reason) {
        planning.remove(id, activityId, ETags.expectedVersion(ifMatch), new EffectiveDate(effectiveOn, reason));
    }

    private static Response answer(Response.ResponseBuilder answer, UUID programme, Versioned<ActivityState> activity) {
        return answer.tag(ETags.of(activity.version()))
                .entity(ActivityView.of(programme, activity))
                .build();
    }
}
