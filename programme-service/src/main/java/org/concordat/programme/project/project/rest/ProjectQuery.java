package org.concordat.programme.project.project.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.programme.project.project.ProjectFilter;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects a caller asks for. */
public class ProjectQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only projects that this organisation leads or takes part in")
    UUID organisation;

    @QueryParam("subRegion")
    @Size(max = 50)
    @Parameter(description = "Only projects of the sub-region with this code")
    String subRegion;

    @QueryParam("programme")
    @Parameter(description = "Only projects of this programme")
    UUID programme;

    @QueryParam("stage")
    @Parameter(description = "Only projects that stand so")
    Stage stage;

    @QueryParam("onHold")
    @Parameter(description = "Only projects that are on hold, or only those that are not")
    Boolean onHold;

    @QueryParam("escalated")
    @Parameter(description = "Only projects that were red twice running, or only those that were not")
    Boolean escalated;

    @QueryParam("award")
    @Parameter(description = "Only the project that this award pays for")
    UUID award;

    @QueryParam("theme")
    @Size(max = 50)
    @KnownCode(of = Themes.class)
    @Parameter(description = "Only projects of this theme and of all that stand under it")
    String theme;

    @QueryParam("objective")
    @Parameter(description = "Only projects that serve this objective")
    UUID objective;

    @QueryParam("servesAnObjective")
    @Parameter(description = "Only projects that serve some objective, or only those that serve none")
    Boolean servesAnObjective;

    ProjectFilter filter(UUID boundary) {
        return new ProjectFilter(
                organisation,
                subRegion,
                programme,
                stage,
                onHold,
                escalated,
                award,
                theme,
                objective,
                servesAnObjective,
                boundary);
    }
}
