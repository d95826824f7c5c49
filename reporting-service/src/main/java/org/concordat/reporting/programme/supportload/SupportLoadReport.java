package org.concordat.reporting.programme.supportload;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.programme.supportload.SupportLoad.OrganisationQuarter;
import org.concordat.reporting.programme.supportload.SupportLoad.SupportInQuarter;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on the support that organisations get. */
@Singleton
public class SupportLoadReport extends Report<SupportLoad> {

    public static final String NAME = "support-load";
    public static final String TITLE = "Support load";
    public static final String DESCRIPTION =
            "Visits to each organisation and offers made to it alone, quarter by quarter, against the limit that it states,"
                    + " and in all."
                    + " Of a sub-region or type: the support of its organisations.";

    private final SupportLoads loads;

    SupportLoadReport(SupportLoads loads) {
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
    }

    @Override
    public SupportLoad figures(Scope scope) {
        return loads.of(scope);
    }
}
