package org.concordat.reporting.indicator.measure.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.openapi.RuleOnQuery;
import org.concordat.reporting.report.Moment;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** On which day a measure is asked about, and by when it was known. */
@RuleOnQuery(Moment.AHEAD)
public class MeasureMoment {

    @QueryParam("asAt")
    @Parameter(description = "How it stands at the end of this day; of today, or of the day of knownAt, without it")
    LocalDate asAt;

    @QueryParam("knownAt")
    @Parameter(description = "By what had been recorded by this instant; by all that is known by now without it")
    Instant knownAt;

    Moment moment() {
        return new Moment(asAt, knownAt);
    }
}
