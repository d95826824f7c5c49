package org.concordat.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.concordat.reporting.report.Figures;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.Scope;

/** The reports of one page, each drawn up once: a tile and the chart below it then say the same. */
@RequestScoped
public class PageReports {

    private final Reporting reporting;
    private final Map<About, Reported<?>> drawnUp = new HashMap<>();

    PageReports(Reporting reporting) {
        this.reporting = reporting;
    }

    private record About(Report<?> report, Scope scope) {}

    @SuppressWarnings("unchecked") // a report is kept with its own figures
    public <F extends Figures> Reported<F> drawUp(Report<F> report, Scope scope) {
        return (Reported<F>)
                drawnUp.computeIfAbsent(new About(report, scope), about -> reporting.drawUp(report, about.scope()));
    }
}
