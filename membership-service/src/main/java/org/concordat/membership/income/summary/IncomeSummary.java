package org.concordat.membership.income.summary;

import java.util.List;
import java.util.SortedMap;
import org.concordat.membership.Breakdown;
import org.concordat.platform.time.FinancialYear;

/** The income of a year: in all, by class and by sub-region. The parts add up to the whole by their making. */
public record IncomeSummary(
        FinancialYear financialYear,
        IncomeFigures total,
        SortedMap<String, IncomeFigures> byClass,
        SortedMap<String, IncomeFigures> bySubRegion) {

    /** The figures of one class in one sub-region. */
    public record Part(String className, String subRegion, IncomeFigures figures) {}

    static IncomeSummary of(FinancialYear year, List<Part> parts) {
        return new IncomeSummary(
                year,
                sum(parts),
                Breakdown.by(Part::className, parts, IncomeSummary::sum),
                Breakdown.by(Part::subRegion, parts, IncomeSummary::sum));
    }

    private static IncomeFigures sum(List<Part> parts) {
        return IncomeFigures.sum(parts.stream().map(Part::figures).toList());
    }
}
