package org.concordat.reporting.report.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Scope;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which year a report is about, and as at which day. */
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

    public Scope scope() {
        return new Scope(financialYear, asAt, null);
    }
}
