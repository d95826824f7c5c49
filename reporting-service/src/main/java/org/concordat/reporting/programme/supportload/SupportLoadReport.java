package org.concordat.reporting.programme.supportload;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.Quarter;
import org.concordat.reporting.programme.supportload.SupportLoad.OrganisationQuarter;
import org.concordat.reporting.programme.supportload.SupportLoad.SupportInQuarter;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.QuarterPublication;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on the support that organisations get. */
@Singleton
public class SupportLoadReport extends Report<SupportLoad> {

    public static final String NAME = "support-load";
    public static final String TITLE = "Support load";
    public static final String DESCRIPTION =
            "Visits to each organisation and offers made to it alone, quarter by quarter, against the limit that it states,"
                    + " and in all; the load of each quarter as now known and as first published."
                    + " Of a sub-region or type: the support of its organisations.";

    private final SupportLoads loads;
    private final QuarterPublication publication;

    SupportLoadReport(SupportLoads loads, QuarterPublication publication) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("ORGANISATION", OrganisationQuarter.class).and("TOTAL", SupportInQuarter.class),
                Chart.stacked("support by quarter", "Visits and offers")
                        .ofRows("TOTAL")
                        .by("quarter")
                        .showing("visits", "offers"));
        this.loads = loads;
        this.publication = publication;
    }

    @Override
    public SupportLoad figures(Scope scope) {
        SupportLoad figures = loads.of(scope);
        for (Quarter quarter : Quarter.of(scope.financialYear())) {
            Optional<Instant> published = publication.firstPublished(quarter, scope);
            if (published.isPresent()) {
                figures = figures.firstPublishedAs(
                        quarter.number(), loads.of(scope.at(new Moment(quarter.lastDay(), published.get()))));
            }
        }
        return figures;
    }
}
