package org.concordat.reporting.page;

import java.util.Optional;
import org.concordat.platform.table.Column;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;

/** Finds out what the lines of a report are about, by the names of its columns, which are part of the contract. */
final class Lines {

    /** Names the kind of each line. */
    static final String KIND = "row";

    /** The kind of a line that is about one sub-region. */
    static final String OF_A_SUB_REGION = "SUB_REGION";

    private static final String SUB_REGION = "subRegion";
    private static final String CODE = "code";

    private Lines() {}

    static Optional<Column<Reported.Line>> column(Report<?> report, String name) {
        return Reported.columns(report).stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    static String kindOf(Report<?> report, Reported.Line line) {
        return text(report, KIND, line);
    }

    /** Whether a line shows what is true of one sub-region alone. */
    static boolean isOfSubRegion(Report<?> report, Reported.Line line, String code) {
        return code.equals(text(report, SUB_REGION, line))
                || OF_A_SUB_REGION.equals(kindOf(report, line)) && code.equals(text(report, CODE, line));
    }

    private static String text(Report<?> report, String column, Reported.Line line) {
        return column(report, column)
                .map(found -> found.value().apply(line))
                .map(Object::toString)
                .orElse("");
    }
}
