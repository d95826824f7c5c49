package org.concordat.reporting.indicator.warning;

import jakarta.inject.Singleton;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.indicator.warning.EarlyWarnings.SubRegionWarnings;
import org.concordat.reporting.indicator.warning.EarlyWarnings.WarningCount;
import org.concordat.reporting.indicator.warning.EarlyWarnings.WarningLine;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on early warnings. */
@Singleton
public class EarlyWarningsReport extends Report<EarlyWarnings> {

    public static final String NAME = "early-warnings";
    public static final String TITLE = "Early warnings";
    public static final String DESCRIPTION =
            "Who should be offered support: whose values became worse twice running, or are below the floor."
                    + " Of a sub-region or type: the warnings of its organisations.";

    private final WarningLines lines;

    EarlyWarningsReport(WarningLines lines) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("WARNING", WarningLine.class)
                        .and("SUB_REGION", SubRegionWarnings.class)
                        .and("TOTAL", WarningCount.class));
        this.lines = lines;
    }

    @Override
    public EarlyWarnings figures(Scope scope) {
        return EarlyWarnings.of(lines.of(scope));
    }
}
