package org.concordat.programme.project.report.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.project.report.HighlightReport;
import org.concordat.programme.project.report.HighlightReportId;
import org.concordat.programme.project.report.ReportingProgress;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of highlight reports over HTTP. */
@Path("/v1/projects/{id}/highlight-reports/{report}/corrections")
@Tag(name = "Highlight reports", description = "How projects go, month by month or quarter by quarter")
public class ReportCorrectionResource {

    private final ReportingProgress reporting;
    private final VisibleProjects visible;

    ReportCorrectionResource(ReportingProgress reporting, VisibleProjects visible) {
        this.reporting = reporting;
        this.visible = visible;
    }

    /** What a report says instead. */
    public record CorrectHighlightReport(
            @NotNull @Valid RatedProject rated,

            @NotBlank @Size(max = 2000) @Schema(description = "Why it is corrected; kept with the report")
            String reason) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.REPORT_ON_PROJECTS)
    @Operation(
            summary = "Correct a highlight report",
            description = "The correction is in force from now on; the report before it is kept.")
    public RestResponse<HighlightReport> correctHighlightReport(
            @PathParam("id") ProjectId project,
            @PathParam("report") HighlightReportId report,
            @NotNull @Valid CorrectHighlightReport request) {
        HighlightReport corrected =
                reporting.correct(visible.id(project), report, request.rated().content(), request.reason());
        return Answers.created(
                "/v1/projects/%s/highlight-reports/%s".formatted(project.value(), corrected.id()),
                corrected,
                corrected.revision());
    }
}
