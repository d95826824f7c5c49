package org.concordat.membership.governance.seatcategory.rest;

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
import org.concordat.membership.governance.seatcategory.SeatCategoryKeeping;
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

/** Seat categories over HTTP. */
@Path("/v1/seat-categories")
@Tag(name = "Seat categories", description = "Whom the seats on governance bodies are for")
public class SeatCategoryResource {

    private final SeatCategoryKeeping seatCategories;
    private final History history;

    SeatCategoryResource(SeatCategoryKeeping seatCategories, History history) {
        this.seatCategories = seatCategories;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "createSeatCategory",
            summary = "Create a seat category",
            description = "Adds a seat category under a code that stays for ever.")
    public RestResponse<SeatCategoryView> create(@NotNull @Valid CreateSeatCategory request) {
        var seatCategory = seatCategories.create(request.code(), request.name(), request.occasion());
        return Answers.created("/v1/seat-categories/" + seatCategory.code(), SeatCategoryView.of(seatCategory));
    }

    @GET
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listSeatCategories",
            summary = "List seat categories",
            description = "All seat categories, by code.")
    public Page<SeatCategoryView> list(@BeanParam @Valid PageRequest page) {
        return seatCategories.list(page).map(SeatCategoryView::of);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "getSeatCategory",
            summary = "Read a seat category",
            description = "Reads one seat category by its code.")
    public SeatCategoryView get(@PathParam("code") @Size(max = 50) String code) {
        var seatCategory = seatCategories.get(code);
        return SeatCategoryView.of(seatCategory);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "amendSeatCategory",
            summary = "Amend a seat category",
            description = "Changes the name; the code stays.")
    public SeatCategoryView amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSeatCategory request) {
        var seatCategory =
                seatCategories.rename(code, ETags.expectedVersion(ifMatch), request.name(), request.occasion());
        return SeatCategoryView.of(seatCategory);
    }

    @GET
    @Path("/{code}/history")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listSeatCategoryHistory",
            summary = "History of a seat category",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(seatCategories.get(code).id(), page);
    }
}
