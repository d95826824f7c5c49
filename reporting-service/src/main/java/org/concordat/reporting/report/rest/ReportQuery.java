package org.concordat.reporting.report.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.openapi.RuleOnQuery;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Reader;
import org.concordat.reporting.report.Scope;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which year a report is about, and as at which day. */
@RuleOnQuery(Moment.AHEAD)
public class ReportQuery {

    @QueryParam("financialYear")
    @NotNull
    @Parameter(description = "The financial year the report is about", required = true)
    FinancialYear financialYear;

    @QueryParam("asAt")
    @Parameter(
            description = "Shows what was true on this day, by the days from which changes took effect;"
                    + " without it, everything known counts")
    LocalDate asAt;

    @QueryParam("knownAt")
    @Parameter(
            description =
                    "Shows what had been recorded by this instant, for whoever asks what a report could have said then;"
                            + " without it, everything recorded by now counts. An instant ahead is refused")
    Instant knownAt;

    public final Scope scope() {
        return new Scope(financialYear, asAt, knownAt, programme()).readBy(Reader.STAFF);
    }

    /** {@code null} for a report about all programmes. */
    String programme() {
        return null;
    }
}
