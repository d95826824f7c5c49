package org.concordat.membership.governance.champion.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.champion.ChampionView;
import org.concordat.membership.governance.champion.Championing;
import org.concordat.membership.governance.champion.Champions;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
            summary = "List champions",
            description = "Champions of all bodies, the first named first, narrowed by the filters that are sent.")
    public Page<ChampionView> listChampions(
            @QueryParam("body") @Parameter(description = "A governance body's id") UUID body,
            @QueryParam("theme") @Size(max = 200) @Parameter(description = "A theme, whatever the case of its letters")
                    String theme,
            @QueryParam("project") @Size(max = 100) @Parameter(description = "A project's code or id, as it was sent")
                    String project,
            @QueryParam("asAt") @Parameter(description = "Only those named for this day") LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return championing.list(new Champions.Filter(body, theme, project, asAt), page);
    }
}
