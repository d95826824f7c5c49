package org.concordat.membership.governance.seatcategory.rest;

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
import org.concordat.membership.governance.seatcategory.SeatCategoryKeeping;
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

/** Seat categories over HTTP. */
@Path("/v1/seat-categories")
@Tag(name = "Seat categories", description = "Whom the seats on governance bodies are for")
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
public class SeatCategoryResource {

    private final SeatCategoryKeeping seatCategories;
    private final History history;

    SeatCategoryResource(SeatCategoryKeeping seatCategories, History history) {
        this.seatCategories = seatCategories;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "createSeatCategory",
            summary = "Create a seat category",
            description = "Adds a seat category under a code that stays for ever.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SeatCategoryView.class)))
    public Response create(@NotNull @Valid CreateSeatCategory request) {
        var seatCategory = seatCategories.create(request.code(), request.name(), request.effective());
        return Response.created(URI.create("/v1/seat-categories/" + seatCategory.code()))
                .tag(ETags.of(seatCategory.version()))
                .entity(SeatCategoryView.of(seatCategory))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSeatCategories",
            summary = "List seat categories",
            description = "All seat categories, by code.")
    public Page<SeatCategoryView> list(@BeanParam @Valid PageRequest page) {
        return seatCategories.list(page).map(SeatCategoryView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getSeatCategory",
            summary = "Read a seat category",
            description = "Reads one seat category by its code.")
    @APIResponse(
            responseCode = "200",
            description = "The seat category",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SeatCategoryView.class)))
    public Response get(@PathParam("code") @Size(max = 50) String code) {
        var seatCategory = seatCategories.get(code);
        return Response.ok(SeatCategoryView.of(seatCategory))
                .tag(ETags.of(seatCategory.version()))
                .build();
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendSeatCategory",
            summary = "Amend a seat category",
            description = "Changes the name; the code stays.")
    @APIResponse(
            responseCode = "200",
            description = "The seat category after the change",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SeatCategoryView.class)))
    public Response amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSeatCategory request) {
        var seatCategory =
                seatCategories.rename(code, ETags.expectedVersion(ifMatch), request.name(), request.effective());
        return Response.ok(SeatCategoryView.of(seatCategory))
                .tag(ETags.of(seatCategory.version()))
                .build();
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "listSeatCategoryHistory",
            summary = "History of a seat category",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(seatCategories.get(code).id(), page);
    }
}
