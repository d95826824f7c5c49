package org.concordat.reporting.money.distribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.money.distribution.FundingDistribution;
import org.concordat.reporting.money.distribution.FundingDistributionReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on who applied for funding and who has it over HTTP. */
@Path("/v1/reports/" + FundingDistributionReport.NAME)
@Tag(name = "Reports")
public class FundingDistributionResource {

    private final Reporting reporting;
    private final FundingDistributionReport report;

    FundingDistributionResource(Reporting reporting, FundingDistributionReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = FundingDistributionReport.TITLE, description = FundingDistributionReport.DESCRIPTION)
    public Reported<FundingDistribution> getFundingDistribution(
            @BeanParam @Valid ReportQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scope()));
    }
}
