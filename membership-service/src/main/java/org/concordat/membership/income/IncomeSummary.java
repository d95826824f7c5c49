package org.concordat.membership.income;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                IncomeFigures.sum(parts.stream().map(Part::figures).toList()),
                groupedBy(Part::className, parts),
                groupedBy(Part::subRegion, parts));
    }

    private static SortedMap<String, IncomeFigures> groupedBy(Function<Part, String> group, List<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        group,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Part::figures, Collectors.toList()), IncomeFigures::sum)));
    }
}
