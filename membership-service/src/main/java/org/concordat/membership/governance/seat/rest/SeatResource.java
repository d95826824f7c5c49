package org.concordat.membership.governance.seat.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.BodyId;
import org.concordat.membership.governance.body.BodyReceipt;
import org.concordat.membership.governance.body.Period;
import org.concordat.membership.governance.body.SeatId;
import org.concordat.membership.governance.body.rest.AddSeat;
import org.concordat.membership.governance.body.rest.EndOnADay;
import org.concordat.membership.governance.body.rest.LeaveOnADay;
import org.concordat.membership.governance.seat.SeatView;
import org.concordat.membership.governance.seat.Seating;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens to the seats of a governance body, over HTTP. */
@Path("/v1/governance-bodies/{id}/seats")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
public class SeatResource {

    /** Somebody to hold a seat for a term. */
    public record AppointHolder(
            @NotNull @Schema(description = "A contact of an organisation that is there")
            UUID holder,

            @Schema(description = "Another contact of the same organisation; nobody when left out")
            UUID deputy,

            @Schema(description = "The first day; today when left out")
            LocalDate activeFrom,

            @Schema(description = "The last day; for as long as the seat is there when left out")
            LocalDate activeUntil) {}

    /** Who comes from a day on when the holder does not. */
    public record NameDeputy(
            @Schema(nullable = true, description = "Another contact of the holder's organisation; null for nobody")
            UUID deputy,

            @Schema(description = "The first day; today when left out")
            LocalDate activeFrom) {}

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
    @Operation(summary = "Add a seat", description = "Adds a seat, vacant at first.")
    public RestResponse<BodyReceipt> addSeat(@PathParam("id") UUID id, @NotNull @Valid AddSeat request) {
        BodyReceipt added = seating.add(id, request.seat());
        return Answers.created("/v1/governance-bodies/" + id + "/seats/" + added.seat(), added);
    }

    @POST
    @Idempotent
    @Path("/{seat}/abolition")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Abolish a seat",
            description = "Says until when the seat is there; who holds it then ends with it.")
    public RestResponse<BodyReceipt> abolishSeat(
            @PathParam("id") BodyId body, @PathParam("seat") SeatId seat, @Valid EndOnADay request) {
        EndOnADay end = EndOnADay.orEmpty(request);
        return RestResponse.ok(seating.abolish(body, seat, end.lastDay(), end.reason()));
    }

    @POST
    @Idempotent
    @Path("/{seat}/appointment")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Appoint a holder",
            description = "Seats a contact of an active organisation for a term, with a deputy or without.")
    public RestResponse<BodyReceipt> appointHolder(
            @PathParam("id") BodyId body, @PathParam("seat") SeatId seat, @NotNull @Valid AppointHolder request) {
        return RestResponse.ok(seating.appoint(
                body,
                seat,
                new ContactId(request.holder()),
                deputy(request.deputy()),
                new Period(request.activeFrom(), request.activeUntil())));
    }

    @POST
    @Idempotent
    @Path("/{seat}/deputy")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Name a deputy",
            description = "Says who comes from a day on when the holder does not, or that nobody does.")
    public RestResponse<BodyReceipt> nameDeputy(
            @PathParam("id") BodyId body, @PathParam("seat") SeatId seat, @NotNull @Valid NameDeputy request) {
        return RestResponse.ok(seating.deputise(body, seat, deputy(request.deputy()), request.activeFrom()));
    }

    @POST
    @Idempotent
    @Path("/{seat}/resignation")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Resign from a seat",
            description = "Ends the holder's term; the seat falls vacant, and what rests on holding it ends.")
    public RestResponse<BodyReceipt> resignSeat(
            @PathParam("id") BodyId body, @PathParam("seat") SeatId seat, @Valid LeaveOnADay request) {
        return RestResponse.ok(seating.resign(body, seat, LeaveOnADay.of(request)));
    }

    @GET
    @Path("/{seat}")
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(
            summary = "Read a seat",
            description = "Reads a seat with everybody who ever held it; people only for those who may see contacts.")
    public SeatView getSeat(@PathParam("id") BodyId body, @PathParam("seat") SeatId seat) {
        return seating.get(body, seat, caller.may(Rights.READ_PEOPLE_ON_SEATS));
    }

    private static ContactId deputy(UUID sent) {
        return sent == null ? null : new ContactId(sent);
    }
}
