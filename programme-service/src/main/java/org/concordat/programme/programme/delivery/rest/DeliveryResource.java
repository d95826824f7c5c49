package org.concordat.programme.programme.delivery.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.delivery.DeliveryFilter;
import org.concordat.programme.programme.delivery.DeliveryView;
import org.concordat.programme.programme.delivery.RecordingDeliveries;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Deliveries over HTTP. */
@Path("/v1/deliveries")
@Tag(name = "Deliverables", description = "What activities promise for each year, and what they delivered")
public class DeliveryResource {

    private final RecordingDeliveries recording;
    private final History history;

    DeliveryResource(RecordingDeliveries recording, History history) {
        this.recording = recording;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "List deliveries",
            description = "What people entered and did not withdraw, from the first on. Events and visits are counted"
                    + " without being entered.")
    public Page<DeliveryView> listDeliveries(
            @QueryParam("programme") ProgrammeId programme,
            @QueryParam("activity") ActivityId activity,
            @QueryParam("organisation") @Parameter(description = "Only what this organisation got")
                    OrganisationId organisation,
            @BeanParam @Valid PageRequest page) {
        return recording.list(new DeliveryFilter(programme, activity, organisation), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(
            summary = "Record a delivery",
            description = "With its evidence. What is counted from events or visits is recorded there instead.")
    public RestResponse<DeliveryView> recordDelivery(@NotNull @Valid RecordDelivery request) {
        DeliveryView recorded = recording.record(request.details(), request.reason());
        return Answers.created("/v1/deliveries/" + recorded.id(), recorded);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(summary = "Read a delivery", description = "Also one that was withdrawn, with the day.")
    public DeliveryView getDelivery(@PathParam("id") UUID id) {
        return recording.get(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(summary = "Withdraw a delivery", description = "It stays readable by its id and counts no longer.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdrawDelivery(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("effectiveOn") LocalDate effectiveOn,
            @QueryParam("reason") @Size(max = 2000) String reason) {
        recording.withdraw(id, ETags.expectedVersion(ifMatch), new EffectiveDate(effectiveOn, reason));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(summary = "History of a delivery", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listDeliveryHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(recording.get(id).id(), page);
    }
}
