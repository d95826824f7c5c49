package org.concordat.membership.governance.body.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.governance.body.SeatTerms;
import org.concordat.membership.governance.body.Seating;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens to the seats of a governance body, over HTTP. */
@Path("/v1/governance-bodies/{id}/seats")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
public class SeatResource {

    private final Seating seating;
    private final Caller caller;

    SeatResource(Seating seating, Caller caller) {
        this.seating = seating;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(operationId = "addSeat", summary = "Add a seat", description = "Adds a seat, vacant at first.")
    public RestResponse<BodyReceipt> add(@PathParam("id") UUID id, @NotNull @Valid AddSeat request) {
        SeatTerms added = seating.add(id, request.seat());
        return Answers.created("/v1/governance-bodies/" + id + "/seats/" + added.id(), BodyReceipt.of(added));
    }

    @POST
    @Idempotent
    @Path("/{seat}/abolition")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            operationId = "abolishSeat",
            summary = "Abolish a seat",
            description = "Says until when the seat is there; who holds it then ends with it.")
    public RestResponse<BodyReceipt> abolish(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @Valid EndOnADay request) {
        EndOnADay end = EndOnADay.orEmpty(request);
        return RestResponse.ok(BodyReceipt.of(seating.abolish(id, seat, end.lastDay(), end.reason())));
    }

    @POST
    @Idempotent
    @Path("/{seat}/appointment")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            operationId = "appointHolder",
            summary = "Appoint a holder",
            description = "Seats a contact of an active organisation for a term, with a deputy or without.")
    public RestResponse<BodyReceipt> appoint(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @NotNull @Valid AppointHolder request) {
        return RestResponse.ok(
                BodyReceipt.of(seating.appoint(id, seat, request.holder(), request.deputy(), request.period())));
    }

    @POST
    @Idempotent
    @Path("/{seat}/deputy")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            operationId = "nameDeputy",
            summary = "Name a deputy",
            description = "Says who comes from a day on when the holder does not, or that nobody does.")
    public RestResponse<BodyReceipt> deputise(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @NotNull @Valid NameDeputy request) {
        return RestResponse.ok(BodyReceipt.of(seating.deputise(id, seat, request.deputy(), request.activeFrom())));
    }

    @POST
    @Idempotent
    @Path("/{seat}/resignation")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            operationId = "resignSeat",
            summary = "Resign from a seat",
            description = "Ends the holder's term; the seat falls vacant, and what rests on holding it ends.")
    public RestResponse<BodyReceipt> resign(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @Valid LeaveOnADay request) {
        return RestResponse.ok(BodyReceipt.of(seating.resign(id, seat, LeaveOnADay.of(request))));
    }

    @GET
    @Path("/{seat}")
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(
            operationId = "getSeat",
            summary = "Read a seat",
            description = "Reads a seat with everybody who ever held it; people only for those who may see contacts.")
    public SeatView get(@PathParam("id") UUID id, @PathParam("seat") UUID seat) {
        return SeatView.of(seating.get(id, seat), caller.may(Rights.READ_PEOPLE_ON_SEATS));
    }
}
