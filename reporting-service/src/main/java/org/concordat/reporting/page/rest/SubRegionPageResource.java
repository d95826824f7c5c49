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
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.page.Sections;
import org.concordat.reporting.page.SubRegions;
import org.concordat.reporting.page.SubRegions.SubRegion;
import org.concordat.reporting.page.rest.ListPage.Entry;
import org.concordat.reporting.report.Scope;

/** The sub-regions, and what the reports say of each. */
@Path("/pages/sub-regions")
@Blocking
public class SubRegionPageResource {

    private final AskedScopes asked;
    private final ShownReports reports;
    private final SubRegions subRegions;
    private final Sections sections;
    private final Frames frames;
    private final Visitor visitor;

    SubRegionPageResource(
            AskedScopes asked,
            ShownReports reports,
            SubRegions subRegions,
            Sections sections,
            Frames frames,
            Visitor visitor) {
        this.asked = asked;
        this.reports = reports;
        this.subRegions = subRegions;
        this.sections = sections;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance subRegions(@BeanParam PageQuery query) {
        Scope scope = scopeOf(query);
        Frame frame = frames.of("Sub-regions", scope, visitor.isSignedIn());
        return new ListPage(
                frame,
                "The parts of the region that have members in the year.",
                subRegions.in(scope).stream()
                        .map(each ->
                                new Entry(Frames.PAGES + "sub-regions/" + each.code() + frame.query(), each.name(), ""))
                        .toList(),
                "No sub-region has members in this year. Choose another year.");
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance subRegion(@PathParam("code") String code, @BeanParam PageQuery query) {
        Scope scope = scopeOf(query);
        SubRegion subRegion =
                subRegions.byCode(code, scope).orElseThrow(() -> Refusal.notFound("sub-region with members", code));
        return new ReportsPage(
                frames.of(subRegion.name(), scope, visitor.isSignedIn()),
                "What the reports say of this sub-region alone. The files hold the whole reports.",
                reports.all().stream()
                        .map(report -> sections.ofSubRegion(report, scope, code))
                        .filter(section -> !section.isEmpty())
                        .toList(),
                DownloadResource.PATH,
                List.of());
    }

    /** Which sub-regions there are is taken from a report, which has to be one that may be shown. */
    private Scope scopeOf(PageQuery query) {
        reports.require(MembershipAndIncomeReport.NAME);
        return asked.of(query);
    }
}
