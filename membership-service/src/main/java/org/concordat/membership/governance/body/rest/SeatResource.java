package org.concordat.membership.governance.body.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.governance.body.SeatTerms;
import org.concordat.membership.governance.body.Seating;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to the seats of a governance body, over HTTP. */
@Path("/v1/governance-bodies")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
@RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
public class SeatResource {

    private final Seating seating;

    SeatResource(Seating seating) {
        this.seating = seating;
    }

    @POST
    @Idempotent
    @Path("/{id}/seats")
    @Operation(operationId = "addSeat", summary = "Add a seat", description = "Adds a seat, vacant at first.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid AddSeat request) {
        SeatTerms added = seating.add(id, request.seat());
        return answer(Response.created(URI.create("/v1/governance-bodies/" + id + "/seats/" + added.id())), added);
    }

    @POST
    @Idempotent
    @Path("/{id}/seats/{seat}/abolition")
    @Operation(
            operationId = "abolishSeat",
            summary = "Abolish a seat",
            description = "Says until when the seat is there; who holds it then ends with it.")
    @APIResponse(
            responseCode = "200",
            description = "The seat has an end",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response abolish(@PathParam("id") UUID id, @PathParam("seat") UUID seat, @Valid EndOnADay request) {
        EndOnADay end = EndOnADay.orEmpty(request);
        return answer(Response.ok(), seating.abolish(id, seat, end.lastDay(), end.reason()));
    }

    @POST
    @Idempotent
    @Path("/{id}/seats/{seat}/appointment")
    @Operation(
            operationId = "appointHolder",
            summary = "Appoint a holder",
            description = "Seats a contact of an active organisation for a term, with a deputy or without.")
    @APIResponse(
            responseCode = "200",
            description = "Appointed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response appoint(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @NotNull @Valid AppointHolder request) {
        return answer(Response.ok(), seating.appoint(id, seat, request.holder(), request.deputy(), request.period()));
    }

    @POST
    @Idempotent
    @Path("/{id}/seats/{seat}/deputy")
    @Operation(
            operationId = "nameDeputy",
            summary = "Name a deputy",
            description = "Says who comes from a day on when the holder does not, or that nobody does.")
    @APIResponse(
            responseCode = "200",
            description = "Named",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response deputise(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @NotNull @Valid NameDeputy request) {
        return answer(Response.ok(), seating.deputise(id, seat, request.deputy(), request.activeFrom()));
    }

    @POST
    @Idempotent
    @Path("/{id}/seats/{seat}/resignation")
    @Operation(
            operationId = "resignSeat",
            summary = "Resign from a seat",
            description = "Ends the holder's term; the seat falls vacant, and what rests on holding it ends.")
    @APIResponse(
            responseCode = "200",
            description = "The term has an end",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response resign(@PathParam("id") UUID id, @PathParam("seat") UUID seat, @Valid LeaveOnADay request) {
        return answer(Response.ok(), seating.resign(id, seat, LeaveOnADay.of(request)));
    }

    private static Response answer(Response.ResponseBuilder answer, SeatTerms seat) {
        return answer.tag(ETags.of(seat.version())).entity(BodyReceipt.of(seat)).build();
    }
}
