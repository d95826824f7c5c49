package org.concordat.membership.register.subregion.rest;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.concordat.membership.register.subregion.SubRegionKeeping;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sub-regions over HTTP. */
@Path("/v1/sub-regions")
@Tag(name = "Sub-regions", description = "The parts of the region by which members are grouped")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.ORGANISATION_USER,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class SubRegionResource {

    private final SubRegionKeeping subRegions;
    private final History history;

    SubRegionResource(SubRegionKeeping subRegions, History history) {
        this.subRegions = subRegions;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "createSubRegion",
            summary = "Create a sub-region",
            description = "Adds a sub-region under a code that stays for ever.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubRegionView.class)))
    public Response create(@NotNull @Valid CreateSubRegion request) {
        var subRegion = subRegions.create(request.code(), request.name(), request.effective());
        return Response.created(URI.create("/v1/sub-regions/" + subRegion.code()))
                .tag(ETags.of(subRegion.version()))
                .entity(SubRegionView.of(subRegion))
                .build();
    }

    @GET
    @Operation(operationId = "listSubRegions", summary = "List sub-regions", description = "All sub-regions, by code.")
    public Page<SubRegionView> list(@BeanParam @Valid PageRequest page) {
        return subRegions.list(page).map(SubRegionView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getSubRegion",
            summary = "Read a sub-region",
            description = "Reads one sub-region by its code.")
    @APIResponse(
            responseCode = "200",
            description = "The sub-region",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubRegionView.class)))
    public Response get(@PathParam("code") @Size(max = 50) String code) {
        var subRegion = subRegions.get(code);
        return Response.ok(SubRegionView.of(subRegion))
                .tag(ETags.of(subRegion.version()))
                .build();
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendSubRegion",
            summary = "Amend a sub-region",
            description = "Changes the name; the code stays.")
    @APIResponse(
            responseCode = "200",
            description = "The sub-region after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubRegionView.class)))
    public Response amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSubRegion request) {
        var subRegion = subRegions.rename(code, ETags.expectedVersion(ifMatch), request.name(), request.effective());
        return Response.ok(SubRegionView.of(subRegion))
                .tag(ETags.of(subRegion.version()))
                .build();
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "listSubRegionHistory",
            summary = "History of a sub-region",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(subRegions.get(code).id(), page);
    }
}
