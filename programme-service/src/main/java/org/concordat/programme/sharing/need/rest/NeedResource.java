package org.concordat.programme.sharing.need.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.need.NeedFilter;
import org.concordat.programme.sharing.need.NeedStatus;
import org.concordat.programme.sharing.need.NeedSummaryView;
import org.concordat.programme.sharing.need.NeedView;
import org.concordat.programme.sharing.need.RecordingNeeds;
import org.concordat.programme.sharing.rest.Withdraw;
import org.concordat.programme.sharing.service.Services;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Needs over HTTP. */
@Path("/v1/needs")
@Tag(
        name = "Needs map",
        description = "What citizens need, the services that meet it, and the organisations that run them")
public class NeedResource {

    private final RecordingNeeds needs;
    private final History history;

    NeedResource(RecordingNeeds needs, History history) {
        this.needs = needs;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "List needs", description = "By code, narrowed by the filters that are sent.")
    public Page<NeedSummaryView> listNeeds(
            @QueryParam("service")
                    @Size(max = 50)
                    @KnownCode(of = Services.class)
                    @Parameter(description = "Only needs that the service with this code meets")
                    String service,
            @QueryParam("status") @DefaultValue("RECORDED") @Parameter(description = "Only needs that stand so")
                    NeedStatus status,
            @BeanParam @Valid PageRequest page) {
        return needs.list(new NeedFilter(service, status), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_NEEDS)
    @Operation(
            summary = "Record a need",
            description = "What citizens need, and the services that meet it, if any does.")
    public RestResponse<NeedView> recordNeed(@NotNull @Valid RecordNeed request) {
        NeedView need = needs.record(request.code(), request.details(), request.effective());
        return Answers.created("/v1/needs/" + need.id(), need);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read a need", description = "With the services that meet it.")
    public NeedView getNeed(@PathParam("id") UUID id) {
        return needs.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.RECORD_NEEDS)
    @Operation(
            summary = "Amend a need",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public NeedView amendNeed(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendNeed request) {
        return needs.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.RECORD_NEEDS)
    @Operation(
            summary = "Withdraw a need",
            description = "For a reason. It is on the map no longer; its code stays used.")
    public RestResponse<NeedView> withdrawNeed(@PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
        return RestResponse.ok(needs.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "History of a need", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listNeedHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(needs.get(id).id(), page);
    }
}
