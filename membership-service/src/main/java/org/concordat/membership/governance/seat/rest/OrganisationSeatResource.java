package org.concordat.membership.governance.seat.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.seat.Surveying;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The seats that one organisation holds over HTTP; an organisation's user reaches its own organisation only. */
@Path("/v1/organisations")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
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
public class OrganisationSeatResource {

    private final Surveying surveying;
    private final Caller caller;

    OrganisationSeatResource(Surveying surveying, Caller caller) {
        this.surveying = surveying;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/seats")
    @Operation(
            operationId = "listSeatsOfOrganisation",
            summary = "List the seats of an organisation",
            description =
                    "Terms that contacts of the organisation hold or held, the first one first; an organisation's user sees its own organisation's.")
    public Page<HeldSeatView> heldBy(
            @PathParam("id") UUID organisation,
            @QueryParam("asAt") @Parameter(description = "Only those held on this day") LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
        return surveying
                .heldBy(organisation, asAt, page)
                .map(held -> HeldSeatView.of(held, !caller.isBoundToOrganisation()));
    }
}
