package org.concordat.membership.governance.champion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.membership.governance.champion.Championing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The champions of all governance bodies over HTTP. */
@Path("/v1/champions")
@Tag(name = "Champions", description = "Who speaks up for a theme or a project")
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
public class ChampionListResource {

    private final Championing championing;

    ChampionListResource(Championing championing) {
        this.championing = championing;
    }

    @GET
    @Operation(
            operationId = "listChampions",
            summary = "List champions",
            description = "Champions of all bodies, the first named first, narrowed by the filters that are sent.")
    public Page<ChampionView> list(@BeanParam @Valid ChampionQuery query, @BeanParam @Valid PageRequest page) {
        return championing.list(query.filter(), page).map(ChampionView::of);
    }
}
