package org.concordat.membership.register.subregion.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.membership.register.subregion.SubRegionKeeping;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.journal.History;
import org.concordat.platform.journal.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Sub-regions over HTTP. */
@Path("/v1/sub-regions")
@Tag(name = "Sub-regions", description = "The parts of the region by which members are grouped")
public class SubRegionResource {

    private final SubRegionKeeping subRegions;
    private final History history;

    SubRegionResource(SubRegionKeeping subRegions, History history) {
        this.subRegions = subRegions;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "createSubRegion",
            summary = "Create a sub-region",
            description = "Adds a sub-region under a code that stays for ever.")
    public RestResponse<SubRegionView> create(@NotNull @Valid CreateSubRegion request) {
        var subRegion = subRegions.create(request.code(), request.name(), request.occasion());
        return Answers.created("/v1/sub-regions/" + subRegion.code(), SubRegionView.of(subRegion));
    }

    @GET
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(operationId = "listSubRegions", summary = "List sub-regions", description = "All sub-regions, by code.")
    public Page<SubRegionView> list(@BeanParam @Valid PageRequest page) {
        return subRegions.list(page).map(SubRegionView::of);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "getSubRegion",
            summary = "Read a sub-region",
            description = "Reads one sub-region by its code.")
    public SubRegionView get(@PathParam("code") @Size(max = 50) String code) {
        var subRegion = subRegions.get(code);
        return SubRegionView.of(subRegion);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "amendSubRegion",
            summary = "Amend a sub-region",
            description = "Changes the name; the code stays.")
    public SubRegionView amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSubRegion request) {
        var subRegion = subRegions.rename(code, ETags.expectedVersion(ifMatch), request.name(), request.occasion());
        return SubRegionView.of(subRegion);
    }

    @GET
    @Path("/{code}/history")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listSubRegionHistory",
            summary = "History of a sub-region",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(subRegions.get(code).id(), page);
    }
}
