package org.concordat.bench;

import java.util.List;
import java.util.function.Consumer;
import org.concordat.bench.Measurement.Kind;
import org.concordat.sampledata.client.ServiceClient;

/** What is asked of reporting-service most: a report, the same as at a day, and pages as anybody sees them. */
final class ReportRequests {

    private static final String REPORT = "reports/reconciliation?financialYear=2008-09";

    private final Clients clients = new Clients();
    private final ServiceClient reporting = clients.reporting();

    List<Kind> kinds() {
        return List.of(
                kind("report", REPORT, reporting::receive),
                kind("report as at a day", REPORT + "&asAt=2008-04-15", reporting::receive),
                kind("page of a topic", "/reporting/pages/members-and-income", clients::page),
                kind("page at a glance", "/reporting/", clients::page));
    }

    private static Kind kind(String name, String path, Consumer<String> ask) {
        return new Kind(
                name,
                () -> {
                    ask.accept(path);
                    return true;
                },
                List.of());
    }
}
