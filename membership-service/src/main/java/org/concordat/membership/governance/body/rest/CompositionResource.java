package org.concordat.membership.governance.body.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.Governing;
import org.concordat.membership.governance.body.Seating;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits on a governance body, and what became of it over time, over HTTP. */
@Path("/v1/governance-bodies")
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
public class CompositionResource {

    private final Governing governing;
    private final Seating seating;
    private final History history;
    private final Caller caller;

    CompositionResource(Governing governing, Seating seating, History history, Caller caller) {
        this.governing = governing;
        this.seating = seating;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/composition")
    @Operation(
            operationId = "getGovernanceBodyComposition",
            summary = "Read who sits on a body",
            description =
                    "Who held which seat on a day, for which organisation; people only for those who may see contacts.")
    public CompositionView composition(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt) {
        return CompositionView.of(governing.composition(id, asAt), !caller.isBoundToOrganisation());
    }

    @GET
    @Path("/{id}/seats/{seat}")
    @Operation(
            operationId = "getSeat",
            summary = "Read a seat",
            description = "Reads a seat with everybody who ever held it; people only for those who may see contacts.")
    public SeatView get(@PathParam("id") UUID id, @PathParam("seat") UUID seat) {
        return SeatView.of(seating.get(id, seat), !caller.isBoundToOrganisation());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Roles.PARTNERSHIP_ADMIN,
        Roles.MEMBERSHIP_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.PROGRAMME_OFFICER,
        Roles.BOARD_MEMBER,
        Roles.AUDITOR,
        Roles.MEMBERSHIP_READ,
        Roles.MEMBERSHIP_WRITE
    })
    @Operation(
            operationId = "listGovernanceBodyHistory",
            summary = "History of a governance body",
            description = "Who changed what, when and why; oldest first. Who sits there by id only, seat by seat.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(governing.get(id).id(), page);
    }
}
