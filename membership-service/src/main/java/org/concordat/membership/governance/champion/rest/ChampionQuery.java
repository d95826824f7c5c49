package org.concordat.membership.governance.champion.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.champion.ChampionFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of champions. */
public class ChampionQuery {

    @QueryParam("body")
    @Parameter(description = "A governance body's id")
    UUID body;

    @QueryParam("theme")
    @Size(max = 200)
    @Parameter(description = "A theme, whatever the case of its letters")
    String theme;

    @QueryParam("project")
    @Size(max = 100)
    @Parameter(description = "A project's code or id, as it was sent")
    String project;

    @QueryParam("asAt")
    @Parameter(description = "Only those named for this day")
    LocalDate asAt;

    ChampionFilter filter() {
        return new ChampionFilter(body, theme, project, asAt);
    }
}
