package org.concordat.reporting.page.rest;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.money.statement.MemberStatementReport;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.page.rest.ListPage.Entry;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.rest.Rights;

/** The organisations and what each gives and gets; whoever acts for one finds its own alone. */
@Path("/pages/organisations")
@Blocking
public class OrganisationPageResource {

    private static final String PATH = Frames.PAGES + "organisations/";

    private final AskedScopes asked;
    private final StatementPages statements;
    private final Frames frames;

    OrganisationPageResource(AskedScopes asked, StatementPages statements, Frames frames) {
        this.asked = asked;
        this.statements = statements;
        this.frames = frames;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed(Rights.READ_MEMBER_STATEMENTS)
    public TemplateInstance organisations(@BeanParam PageQuery query) {
        Scope scope = asked.of(query);
        Frame frame = frames.of("Organisations", scope, true);
        return new ListPage(
                frame,
                "What each organisation paid in the year, and what it had of it.",
                statements.all(scope).stream()
                        .map(each -> new Entry(PATH + each.organisation() + frame.query(), each.name(), ""))
                        .toList(),
                "There is no organisation in this year. Choose another year.");
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed(Rights.READ_MEMBER_STATEMENTS)
    public TemplateInstance organisation(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        Scope scope = asked.of(query);
        MemberStatement statement = statements.all(statements.about(id, scope)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organisation", id));
        return new ReportsPage(
                frames.of(statement.name(), scope, true),
                "What this organisation paid in the year, and what it had of it.",
                List.of(statements.section(statements.about(id, scope))),
                PATH + id + "/",
                List.of());
    }

    @GET
    @Path("/{id}/" + MemberStatementReport.NAME)
    @Produces({Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_MEMBER_STATEMENTS)
    public Tabular statement(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return statements.drawnUp(statements.about(id, asked.of(query)));
    }
}
