package org.concordat.programme.programme.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.Actual;
import org.concordat.programme.programme.ActualId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.RecordActual;
import org.concordat.programme.programme.RecordingActuals;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes/{id}/activities/{activityId}/actuals")
@Tag(name = "Actuals", description = "What activities have cost, payment by payment")
public class ActualResource {

    private static final String PATH = "/v1/programmes/%s/activities/%s/actuals/%s";

    private static final long NEVER_CHANGED = 0;

    private final RecordingActuals recording;

    ActualResource(RecordingActuals recording) {
        this.recording = recording;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(summary = "List what an activity has cost", description = "In the order in which it was recorded.")
    public Page<Actual> listActuals(
            @PathParam("id") ProgrammeId programme,
            @PathParam("activityId") ActivityId activity,
            @BeanParam @Valid PageRequest page) {
        return recording.list(programme, activity, page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_ACTUALS)
    @Operation(
            summary = "Record what an activity has cost",
            description =
                    "It stays as it is; whoever was mistaken records a correction, with a minus where it was less.")
    public RestResponse<Actual> recordActual(
            @PathParam("id") ProgrammeId programme,
            @PathParam("activityId") ActivityId activity,
            @NotNull @Valid RecordActual request) {
        Actual actual = recording.record(programme, activity, request.payment());
        return Answers.created(PATH.formatted(programme.value(), activity.value(), actual.id()), actual, NEVER_CHANGED);
    }

    @GET
    @Path("/{actual}")
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(summary = "Read an actual", description = "One payment, or what corrects one.")
    public Actual getActual(
            @PathParam("id") ProgrammeId programme,
            @PathParam("activityId") ActivityId activity,
            @PathParam("actual") ActualId actual) {
        return recording.get(programme, activity, actual);
    }
}
