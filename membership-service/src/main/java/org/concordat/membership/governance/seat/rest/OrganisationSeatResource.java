package org.concordat.membership.governance.seat.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.seat.HeldSeatView;
import org.concordat.membership.governance.seat.Surveying;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The seats that one organisation holds over HTTP; an organisation's user reaches its own organisation only. */
@Path("/v1/organisations/{id}/seats")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
public class OrganisationSeatResource {

    private final Surveying surveying;
    private final Caller caller;

    OrganisationSeatResource(Surveying surveying, Caller caller) {
        this.surveying = surveying;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(
            summary = "List the seats of an organisation",
            description =
                    "Terms that contacts of the organisation hold or held, the first one first; an organisation's user sees its own organisation's.")
    public Page<HeldSeatView> listSeatsOfOrganisation(
            @PathParam("id") UUID organisation,
            @QueryParam("asAt") @Parameter(description = "Only those held on this day") LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
        return surveying
                .heldBy(organisation, asAt, page)
                .map(held -> held.showing(caller.may(Rights.READ_PEOPLE_ON_SEATS)));
    }
}
