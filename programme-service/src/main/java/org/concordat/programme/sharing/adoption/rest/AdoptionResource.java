package org.concordat.programme.sharing.adoption.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.adoption.AdoptionView;
import org.concordat.programme.sharing.adoption.RecordingAdoptions;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.concordat.programme.sharing.rest.Withdraw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Adoptions over HTTP; all read them, and an organisation's user records those by its own organisation. */
@Path("/v1/adoptions")
@Tag(name = "Adoptions", description = "Which organisation has taken over what practice of which other")
public class AdoptionResource {

    private final RecordingAdoptions adoptions;
    private final OwnOrganisation own;
    private final History history;

    AdoptionResource(RecordingAdoptions adoptions, OwnOrganisation own, History history) {
        this.adoptions = adoptions;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "List adoptions",
            description = "From the first adopted on, narrowed by the filters that are sent.")
    public Page<AdoptionView> listAdoptions(@BeanParam @Valid AdoptionQuery query, @BeanParam @Valid PageRequest page) {
        return adoptions.list(query.filter(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_ADOPTIONS)
    @Operation(
            summary = "Record an adoption",
            description = "That an organisation has taken over what works in another, and what shows it. An"
                    + " organisation's user records what its own organisation has adopted.")
    public RestResponse<AdoptionView> recordAdoption(@NotNull @Valid RecordAdoption request) {
        own.require(request.organisation());
        AdoptionView adoption =
                adoptions.record(request.adopted(), request.adopter(), request.details(), request.effective());
        return Answers.created("/v1/adoptions/" + adoption.id(), adoption);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read an adoption", description = "With what shows it.")
    public AdoptionView getAdoption(@PathParam("id") UUID id) {
        return adoptions.get(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.RECORD_ADOPTIONS)
    @Operation(
            summary = "Withdraw an adoption",
            description = "For a reason: it was recorded wrongly, or holds no longer. It counts nowhere any more.")
    public RestResponse<AdoptionView> withdrawAdoption(@PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
        own.require(adoptions.get(id).organisation());
        return RestResponse.ok(adoptions.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "History of an adoption", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listAdoptionHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(adoptions.get(id).id(), page);
    }
}
