package org.concordat.reporting.indicator.series.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.reporting.indicator.series.Direction;
import org.concordat.reporting.indicator.series.DirectionFilter;
import org.concordat.reporting.region.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which directions of travel are asked for. */
public class DirectionQuery extends MomentQuery {

    @QueryParam("lastDay")
    @Parameter(description = "Only periods that end on this day; without it, the latest of each organisation")
    LocalDate lastDay;

    @QueryParam("type")
    @Size(max = 50)
    @Parameter(description = "Only organisations of this type, by its code")
    String type;

    @QueryParam("subRegion")
    @Size(max = 50)
    @Parameter(description = "Only organisations in this sub-region, by its code")
    String subRegion;

    @QueryParam("direction")
    @Parameter(description = "Only those that go this way")
    Direction direction;

    DirectionFilter filter(OrganisationId boundary) {
        return new DirectionFilter(lastDay, type, subRegion, direction, boundary, moment());
    }
}
