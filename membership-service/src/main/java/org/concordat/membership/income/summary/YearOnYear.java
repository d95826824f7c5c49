package org.concordat.membership.income.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.membership.Breakdown;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What subscriptions bring in year by year, as at a day, and what changed from each year to the next. */
@Schema(name = "IncomeForecast")
public record YearOnYear(LocalDate asAt, @Size(max = 20) List<IncomeForecastYear> years) {

    /**
     * Figures beside what changed since the year before. A part that was there in one of the two years only counts as
     * nothing in the other.
     */
    public record Compared(
            YearlyFigures figures,

            @Schema(description = "Since the year before; negative for less")
            YearlyFigures change) {}

    /** One year, in all and by its parts. */
    public record IncomeForecastYear(
            FinancialYear financialYear,
            @JsonUnwrapped Compared total,
            @Size(max = 100) List<IncomeForecastOfClass> byClass,
            @Size(max = 1000) List<IncomeForecastOfSubRegion> bySubRegion) {}

    /** One class of a year; the class is known by its name from year to year. */
    public record IncomeForecastOfClass(
            @Size(max = 100) String className,
            @JsonUnwrapped Compared income) {}

    /** One sub-region in a year. */
    public record IncomeForecastOfSubRegion(
            @Size(max = 50) String subRegion, @JsonUnwrapped Compared income) {}

    /** @param sums of these years and of the one before the first */
    static YearOnYear of(LocalDate asAt, List<FinancialYear> years, List<Income.Sum> sums) {
        return new YearOnYear(asAt, years.stream().map(year -> year(year, sums)).toList());
    }

    private static IncomeForecastYear year(FinancialYear year, List<Income.Sum> sums) {
        return new IncomeForecastYear(
                year,
                // a total has neither a class nor a sub-region, and so one part under no name
                compared(year, sums, sum -> sum.className() == null && sum.subRegion() == null ? "" : null)
                        .getOrDefault("", new Compared(YearlyFigures.NONE, YearlyFigures.NONE)),
                Breakdown.rows(compared(year, sums, Income.Sum::className), IncomeForecastOfClass::new),
                Breakdown.rows(compared(year, sums, Income.Sum::subRegion), IncomeForecastOfSubRegion::new));
    }

    private static SortedMap<String, Compared> compared(
            FinancialYear year, List<Income.Sum> sums, Function<Income.Sum, String> part) {
        SortedMap<String, YearlyFigures> now = parts(year, sums, part);
        SortedMap<String, YearlyFigures> before = parts(year.previous(), sums, part);
        var names = new TreeMap<>(now);
        names.putAll(before);
        var compared = new TreeMap<String, Compared>();
        for (String name : names.keySet()) {
            YearlyFigures figures = now.getOrDefault(name, YearlyFigures.NONE);
            compared.put(name, new Compared(figures, figures.since(before.getOrDefault(name, YearlyFigures.NONE))));
        }
        return compared;
    }

    private static SortedMap<String, YearlyFigures> parts(
            FinancialYear year, List<Income.Sum> sums, Function<Income.Sum, String> part) {
        var parts = new TreeMap<String, YearlyFigures>();
        for (Income.Sum sum : sums) {
            if (sum.financialYear().equals(year) && part.apply(sum) != null) {
                parts.put(part.apply(sum), sum.figures());
            }
        }
        return parts;
    }
}
