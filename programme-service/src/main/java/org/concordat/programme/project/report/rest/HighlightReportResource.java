package org.concordat.programme.project.report.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.project.report.HighlightReport;
import org.concordat.programme.project.report.HighlightReportId;
import org.concordat.programme.project.report.ReportingProgress;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Highlight reports over HTTP. */
@Path("/v1/projects/{id}/highlight-reports")
@Tag(name = "Highlight reports", description = "How projects go, month by month or quarter by quarter")
public class HighlightReportResource {

    private static final String PATH = "/v1/projects/%s/highlight-reports/%s";

    private final ReportingProgress reporting;
    private final VisibleProjects visible;

    HighlightReportResource(ReportingProgress reporting, VisibleProjects visible) {
        this.reporting = reporting;
        this.visible = visible;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "List the highlight reports of a project",
            description = "In the order in which they were made, with those that were corrected.")
    public Page<HighlightReport> listHighlightReports(
            @PathParam("id") UUID id,
            @QueryParam("inForce") @Parameter(description = "True for those in force only; all when left out")
                    Boolean inForce,
            @BeanParam @Valid PageRequest page) {
        return reporting.list(visible.id(id), Boolean.TRUE.equals(inForce), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.REPORT_ON_PROJECTS)
    @Operation(
            summary = "Report on a period",
            description =
                    "From the day after its end. Periods are reported on in their order, and each once; whoever was"
                            + " mistaken corrects the report.")
    public RestResponse<HighlightReport> reportOnProject(
            @PathParam("id") UUID id, @NotNull @Valid MakeHighlightReport request) {
        HighlightReport report = reporting.report(
                visible.id(id), request.periodEndsOn(), request.rated().content());
        return Answers.created(PATH.formatted(id, report.id()), report, report.revision());
    }

    @GET
    @Path("/{report}")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "Read a highlight report", description = "Reads one revision of a report.")
    public HighlightReport getHighlightReport(
            @PathParam("id") ProjectId project, @PathParam("report") HighlightReportId report) {
        return reporting.get(visible.id(project), report);
    }
}
