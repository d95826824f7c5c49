package org.concordat.reporting.page.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reporting;

/** The files of a report: those that the API gives, for whoever sees the report on a page and has no token. */
@Path("/pages/downloads")
@Blocking
public class DownloadResource {

    static final String PATH = Frames.PAGES + "downloads/";

    private final AskedScopes asked;
    private final ShownReports reports;
    private final Reporting reporting;

    DownloadResource(AskedScopes asked, ShownReports reports, Reporting reporting) {
        this.asked = asked;
        this.reports = reports;
        this.reporting = reporting;
    }

    @GET
    @Path("/{report}")
    @Produces({Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermitAll
    public Tabular download(@PathParam("report") String name, @BeanParam PageQuery query) {
        Report<?> report = reports.require(name);
        return reporting.drawUp(report, asked.of(query));
    }
}
