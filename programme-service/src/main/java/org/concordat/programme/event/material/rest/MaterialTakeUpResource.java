package org.concordat.programme.event.material.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.material.MaterialTakeUpView;
import org.concordat.programme.event.material.MaterialTakeUps;
import org.concordat.programme.event.material.TakingUpMaterials;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Take-ups of materials over HTTP; an organisation's user reaches those of its own organisation. */
@Path("/v1/material-take-ups")
@Tag(name = "Events")
public class MaterialTakeUpResource {

    private final TakingUpMaterials materials;
    private final Caller caller;
    private final History history;

    MaterialTakeUpResource(TakingUpMaterials materials, Caller caller, History history) {
        this.materials = materials;
        this.caller = caller;
        this.history = history;
    }

    /** Why a take-up does not count. */
    public record WithdrawMaterialTakeUp(
            @Schema(nullable = true) LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(
            summary = "List take-ups of materials",
            description = "From the first on. How many there are of each event and material is in its turnout.")
    public Page<MaterialTakeUpView> listMaterialTakeUps(
            @QueryParam("event") @Parameter(description = "Only of materials of this event") EventId event,
            @QueryParam("organisation") @Parameter(description = "Only by this organisation")
                    OrganisationId organisation,
            @QueryParam("counting") @Parameter(description = "Only those that count, or only those that were withdrawn")
                    Boolean counting,
            @BeanParam @Valid PageRequest page) {
        return materials.list(
                new MaterialTakeUps.Asked(event, organisation, counting, caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_TAKE_UP)
    @Operation(
            summary = "Record that a material was taken up",
            description =
                    "By an organisation, once, whether it attended the event or not. An organisation's user records"
                            + " what its own organisation works with.")
    public RestResponse<MaterialTakeUpView> takeUpMaterial(@NotNull @Valid TakeUpMaterial request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        MaterialTakeUpView takeUp =
                materials.takeUp(request.at(), request.link(), request.takeUp(), request.effective());
        return Answers.created("/v1/material-take-ups/" + takeUp.id(), takeUp);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(summary = "Read a take-up of a material", description = "Also one that was withdrawn, with the reason.")
    public MaterialTakeUpView getMaterialTakeUp(@PathParam("id") UUID id) {
        MaterialTakeUpView takeUp = materials.get(id);
        caller.requireWithinBoundary(takeUp.organisation(), "material-take-up", id);
        return takeUp;
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.RECORD_TAKE_UP)
    @Operation(
            summary = "Withdraw a take-up of a material",
            description = "For a reason: it was recorded by mistake. It stays readable and counts no longer.")
    public RestResponse<MaterialTakeUpView> withdrawMaterialTakeUp(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawMaterialTakeUp request) {
        return RestResponse.ok(materials.withdraw(id, caller.boundary(OrganisationId::new), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_EVENTS)
    @Operation(
            summary = "History of a take-up of a material",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listMaterialTakeUpHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getMaterialTakeUp(id).id(), page);
    }
}
