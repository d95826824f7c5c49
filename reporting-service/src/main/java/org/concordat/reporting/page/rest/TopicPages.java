package org.concordat.reporting.page.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.reporting.page.BarChart;
import org.concordat.reporting.page.Section;
import org.concordat.reporting.page.Sections;
import org.concordat.reporting.page.Topic;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** What a topic shows to whoever looks. */
@RequestScoped
class TopicPages {

    private final ShownReports reports;
    private final Sections sections;

    TopicPages(ShownReports reports, Sections sections) {
        this.reports = reports;
        this.sections = sections;
    }

    List<Section> sections(Topic topic, Scope scope) {
        return reportsOf(topic)
                .filter(reports::include)
                .map(report -> sections.of(report, scope, topic.chartsOf(report.name())))
                .toList();
    }

    /** Titles of the reports that are left out. */
    List<String> withheld(Topic topic) {
        return reportsOf(topic)
                .filter(report -> !reports.include(report))
                .map(Report::title)
                .toList();
    }

    List<BarChart> charts(Topic[] topics, Scope scope) {
        return Stream.of(topics)
                .flatMap(topic -> reportsOf(topic)
                        .filter(report -> !topic.chartsOf(report.name()).isEmpty() && reports.include(report))
                        .map(report -> sections.of(report, scope, topic.chartsOf(report.name()))))
                .flatMap(section -> section.charts().stream())
                .toList();
    }

    private Stream<Report<?>> reportsOf(Topic topic) {
        return topic.reports().stream().map(reports::named);
    }
}
