package org.concordat.reporting.page.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.money.statement.MemberStatementReport;
import org.concordat.reporting.money.statement.MemberStatements;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.page.PageReports;
import org.concordat.reporting.page.Section;
import org.concordat.reporting.page.Sections;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;

/** The statements that whoever looks may see. A neighbour's is not there for somebody who acts for one organisation. */
@RequestScoped
class StatementPages {

    private final PageReports reports;
    private final MemberStatementReport report;
    private final Sections sections;
    private final Caller caller;

    StatementPages(PageReports reports, MemberStatementReport report, Sections sections, Caller caller) {
        this.reports = reports;
        this.report = report;
        this.sections = sections;
        this.caller = caller;
    }

    /** Refuses a neighbour. */
    Scope about(UUID organisation, Scope scope) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
        return scope.about(organisation);
    }

    List<MemberStatement> all(Scope scope) {
        return drawnUp(
                        scope.organisation() == null
                                ? scope.about(caller.boundary().orElse(null))
                                : scope)
                .figures()
                .organisations();
    }

    Section section(Scope scope) {
        return sections.of(report, scope);
    }

    Reported<MemberStatements> drawnUp(Scope scope) {
        return reports.drawUp(report, scope);
    }
}
