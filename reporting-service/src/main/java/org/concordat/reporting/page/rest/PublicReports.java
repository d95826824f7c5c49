package org.concordat.reporting.page.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reporting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The reports that the pages show to everybody: those that a deployment names, and no other. A name that no report has stops
 * the start, because a typing error must not go unnoticed.
 */
@ApplicationScoped
class PublicReports {

    private final Reporting reporting;
    private final Set<String> names;

    PublicReports(
            Reporting reporting, @ConfigProperty(name = "concordat.reporting.public-reports") List<String> names) {
        this.reporting = reporting;
        this.names = Set.copyOf(names);
    }

    void check(@Observes StartupEvent start) {
        var unknown = new TreeSet<>(names);
        reporting.reports().forEach(report -> unknown.remove(report.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("concordat.reporting.public-reports names reports that there are not: "
                    + String.join(", ", unknown));
        }
    }

    boolean include(Report<?> report) {
        return names.contains(report.name());
    }
}
