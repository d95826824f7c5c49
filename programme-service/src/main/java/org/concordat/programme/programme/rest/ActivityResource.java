package org.concordat.programme.programme.rest;

import io.quarkus.security.PermissionsAllowed;
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
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ActivityPlanning;
import org.concordat.programme.programme.ActivityView;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes/{id}/activities")
@Tag(name = "Activities", description = "What a programme does; the programme's version is theirs")
public class ActivityResource {

    private final ActivityPlanning planning;

    ActivityResource(ActivityPlanning planning) {
        this.planning = planning;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(summary = "List a programme's activities", description = "In the order they were added.")
    public Page<ActivityView> listActivities(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return planning.list(id, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(
            summary = "Add an activity",
            description =
                    "Its saving is derived from the number of councils, what each would pay alone, and its budget.")
    public RestResponse<ActivityView> addActivity(@PathParam("id") UUID id, @NotNull @Valid NewActivity request) {
        ActivityView activity = planning.add(id, request.wish(), request.effective());
        return Answers.created("/v1/programmes/%s/activities/%s".formatted(id, activity.id()), activity);
    }

    @GET
    @Path("/{activityId}")
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(summary = "Read an activity", description = "With its saving per year.")
    public ActivityView getActivity(
            @PathParam("id") ProgrammeId programme, @PathParam("activityId") ActivityId activity) {
        return planning.get(programme, activity);
    }

    @PATCH
    @Path("/{activityId}")
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(
            summary = "Amend an activity",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public ActivityView amendActivity(
            @PathParam("id") ProgrammeId programme,
            @PathParam("activityId") ActivityId activity,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityAmendment request) {
        SeenVersions seen = ETags.expectedVersion(ifMatch);
        return planning.amend(programme, activity, seen, request::applyTo, request.effective());
    }

    @DELETE
    @Path("/{activityId}")
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(summary = "Remove an activity", description = "It stays in the history of the programme.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeActivity(
            @PathParam("id") ProgrammeId programme,
            @PathParam("activityId") ActivityId activity,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("effectiveOn") LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) String reason) {
        planning.remove(programme, activity, ETags.expectedVersion(ifMatch), new EffectiveDate(effectiveOn, reason));
    }
}
