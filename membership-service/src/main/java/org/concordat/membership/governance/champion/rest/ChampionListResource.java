package org.concordat.membership.governance.champion.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.membership.governance.champion.Championing;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The champions of all governance bodies over HTTP. */
@Path("/v1/champions")
@Tag(name = "Champions", description = "Who speaks up for a theme or a project")
public class ChampionListResource {

    private final Championing championing;

    ChampionListResource(Championing championing) {
        this.championing = championing;
    }

    @GET
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(
            operationId = "listChampions",
            summary = "List champions",
            description = "Champions of all bodies, the first named first, narrowed by the filters that are sent.")
    public Page<ChampionView> list(@BeanParam @Valid ChampionQuery query, @BeanParam @Valid PageRequest page) {
        return championing.list(query.filter(), page).map(ChampionView::of);
    }
}
