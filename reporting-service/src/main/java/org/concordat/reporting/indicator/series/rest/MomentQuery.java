package org.concordat.reporting.indicator.series.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.openapi.RuleOnQuery;
import org.concordat.reporting.report.Moment;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** As at which day, and as known at which instant. */
@RuleOnQuery(Moment.AHEAD + "; indicator-derived: nobody observes the indicator")
public class MomentQuery {

    @QueryParam("asAt")
    @Parameter(description = "Shows what was true on this day; without it, everything known counts")
    LocalDate asAt;

    @QueryParam("knownAt")
    @Parameter(
            description =
                    "Shows what had been recorded by this instant; without it, everything recorded by now counts. An"
                            + " instant ahead is refused")
    Instant knownAt;

    final Moment moment() {
        return new Moment(asAt, knownAt);
    }
}
