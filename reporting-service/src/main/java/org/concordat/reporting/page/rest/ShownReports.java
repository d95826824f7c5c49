package org.concordat.reporting.page.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.rest.Rights;

/** The reports that whoever looks may see: the public ones, and all of them with the right to read reports. */
@RequestScoped
class ShownReports {

    private final Reporting reporting;
    private final PublicReports everybodys;
    private final Visitor visitor;

    ShownReports(Reporting reporting, PublicReports everybodys, Visitor visitor) {
        this.reporting = reporting;
        this.everybodys = everybodys;
        this.visitor = visitor;
    }

    List<Report<?>> all() {
        return reporting.reports().stream().filter(this::include).toList();
    }

    boolean include(Report<?> report) {
        return everybodys.include(report) || visitor.may(Rights.READ_REPORTS);
    }

    /** Asks whoever has not signed in to do so. */
    Report<?> require(String name) {
        Report<?> report = named(name);
        if (include(report)) {
            return report;
        }
        throw visitor.isSignedIn() ? new ForbiddenException() : new UnauthorizedException();
    }

    Report<?> named(String name) {
        return reporting.reports().stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("report", name));
    }
}
