package org.concordat.reporting.page.rest;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.concordat.reporting.page.Sections;
import org.concordat.reporting.page.rest.ListPage.Entry;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** All reports that whoever looks may see, and each of them. */
@Path("/pages/reports")
@Blocking
public class ReportPageResource {

    private final AskedScopes asked;
    private final ShownReports reports;
    private final Sections sections;
    private final Frames frames;
    private final Visitor visitor;

    ReportPageResource(AskedScopes asked, ShownReports reports, Sections sections, Frames frames, Visitor visitor) {
        this.asked = asked;
        this.reports = reports;
        this.sections = sections;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance reports(@BeanParam PageQuery query) {
        Frame frame = frames.of("All reports", asked.of(query), visitor.isSignedIn());
        return new ListPage(
                frame,
                "Every report that you may see. Staff of the partnership see more when they sign in.",
                reports.all().stream()
                        .map(report -> new Entry(
                                Frames.PAGES + "reports/" + report.name() + frame.query(),
                                report.title(),
                                report.description()))
                        .toList(),
                "There is none.");
    }

    @GET
    @Path("/{report}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance report(@PathParam("report") String name, @BeanParam PageQuery query) {
        Report<?> report = reports.require(name);
        Scope scope = asked.of(query);
        return new ReportsPage(
                frames.of(report.title(), scope, visitor.isSignedIn()),
                "",
                List.of(sections.of(report, scope)),
                DownloadResource.PATH,
                List.of());
    }
}
