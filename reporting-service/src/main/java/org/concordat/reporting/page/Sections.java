package org.concordat.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reported.Line;
import org.concordat.reporting.report.Scope;

/** Draws up what a page shows of a report, or of the part of it that is about one sub-region. */
@ApplicationScoped
public class Sections {

    private final PageReports reports;

    Sections(PageReports reports) {
        this.reports = reports;
    }

    public Section of(Report<?> report, Scope scope) {
        return of(report, scope, List.of());
    }

    public Section of(Report<?> report, Scope scope, List<BarChart.Of> charts) {
        Reported<?> reported = reports.drawUp(report, scope);
        return Section.of(
                report,
                reported.table().rows(),
                charts.stream()
                        .map(chart -> chart.in(reported))
                        .filter(chart -> !chart.bars().isEmpty())
                        .toList());
    }

    /** Without lines for a report that says nothing of single sub-regions. */
    public Section ofSubRegion(Report<?> report, Scope scope, String code) {
        Lines<Line> about = Lines.of(report);
        if (!about.mayTellOfSubRegions()) {
            return Section.of(report, List.of(), List.of());
        }
        List<Line> lines = reports.drawUp(report, scope).table().rows().stream()
                .filter(line -> about.isOfSubRegion(line, code))
                .toList();
        return Section.of(report, lines, List.of());
    }
}
