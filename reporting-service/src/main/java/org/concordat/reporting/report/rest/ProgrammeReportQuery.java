package org.concordat.reporting.report.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.concordat.reporting.report.CodeList;
import org.concordat.reporting.report.ToldCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which year a report is about, as at which day, and perhaps which programme alone. */
public class ProgrammeReportQuery extends ReportQuery {

    @QueryParam("programme")
    @ToldCode(CodeList.PROGRAMME)
    @Size(max = 50)
    @Parameter(description = "Code of a known programme, to see its lines alone")
    String programme;

    @Override
    String programme() {
        return programme;
    }
}
