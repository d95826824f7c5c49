package org.concordat.reporting.report.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.ReportFilters;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of reports over HTTP, for those who build something upon them. */
@Path(ReportListResource.PATH)
@Tag(name = "Reports", description = "What is true of the partnership, now or as at a past day")
public class ReportListResource {

    static final String PATH = "/v1/reports";

    private final Reporting reporting;
    private final ReportFilters filters;

    ReportListResource(Reporting reporting, ReportFilters filters) {
        this.reporting = reporting;
        this.filters = filters;
    }

    /** A report as the list shows it. */
    @Schema(name = "ReportDescription")
    public record ReportView(
            @Schema(maxLength = 100, description = "The last segment of the report's path")
            String name,

            @Schema(maxLength = 200) String title,
            @Schema(maxLength = 1000) String description,

            @Size(max = 10) @Schema(description = "The media types it comes in; a picture when it has a chart")
            List<@Size(max = 100) String> formats,

            @Size(max = 20)
            @Schema(
                    description = "The query parameters that it takes, the year and the two times among them;"
                            + " any other is refused")
            List<@Size(max = 100) String> filters,

            @Size(max = 200) @Schema(description = "The columns of its table, in their order")
            List<ColumnView> columns) {

        static ReportView of(Report<?> report, List<String> filters) {
            return new ReportView(
                    report.name(),
                    report.title(),
                    report.description(),
                    report.formats(),
                    filters,
                    Reported.columns(report).stream().map(ColumnView::of).toList());
        }
    }

    /** A column as the list shows it. */
    @Schema(name = "ReportColumn")
    public record ColumnView(
            @Schema(maxLength = 100) String name,
            @Schema(maxLength = 1000) String description,
            ColumnType type) {

        static ColumnView of(Column<?> column) {
            return new ColumnView(column.name(), column.description(), column.type());
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(
            summary = "List the reports",
            description = "Every report with the formats it comes in, the filters it takes and its columns, by name.")
    public Page<ReportView> listReports(@BeanParam @Valid PageRequest page) {
        return new SequencePage("reports", page)
                .of(reporting.reports())
                .map(report -> ReportView.of(report, filters.of(report)));
    }
}
