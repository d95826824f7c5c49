package org.concordat.membership.governance.seat.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.seat.HeldSeatView;
import org.concordat.membership.governance.seat.Surveying;
import org.concordat.membership.governance.seat.VacantSeatView;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The seats of all governance bodies over HTTP. */
@Path("/v1")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
public class SeatListResource {

    private final Surveying surveying;
    private final Caller caller;

    SeatListResource(Surveying surveying, Caller caller) {
        this.surveying = surveying;
        this.caller = caller;
    }

    @GET
    @Path("/vacant-seats")
    @PermissionsAllowed(Rights.OVERSEE_GOVERNANCE)
    @Operation(
            summary = "List vacant seats",
            description = "Seats that nobody holds on a day, by the name of their body.")
    public Page<VacantSeatView> listVacantSeats(
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt,
            @QueryParam("body") @Parameter(description = "Only those of this body") UUID body,
            @BeanParam @Valid PageRequest page) {
        return surveying.vacant(asAt, body, page);
    }

    @GET
    @Path("/ending-terms")
    @PermissionsAllowed(Rights.OVERSEE_GOVERNANCE)
    @Operation(summary = "List terms that end soon", description = "Terms whose last day is near, the nearest first.")
    public Page<HeldSeatView> listEndingTerms(
            @QueryParam("asAt") @Parameter(description = "From this day on; from today when left out") LocalDate asAt,
            @QueryParam("withinDays") @DefaultValue("90") @Min(0) @Max(3650) @Parameter(description = "How near")
                    int withinDays,
            @QueryParam("body") @Parameter(description = "Only those of this body") UUID body,
            @BeanParam @Valid PageRequest page) {
        return surveying
                .ending(asAt, withinDays, body, page)
                .map(held -> held.showing(caller.may(Rights.READ_PEOPLE_ON_SEATS)));
    }
}
