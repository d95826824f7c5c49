package org.concordat.funding.fund.fund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * "Spending against a source is refused once it has ended, unless a recorded extension says so": money for a year is spent
 * on a day only while one of the fund's sources for that year may be spent. A year for which the fund names no source has
 * none that could have ended.
 */
final class SpendingWithinSources {

    private SpendingWithinSources() {}

    /** Money that leaves the fund does so on a day on which one of the sources may be spent. */
    static void checkSpending(Collection<Source> all, FinancialYear year, LocalDate day) {
        checkPromise(all, year, day);
        List<Source> ofTheYear = of(all, year);
        if (!ofTheYear.isEmpty()
                && ofTheYear.stream().noneMatch(source -> source.spending().includes(day))) {
            throw Refusal.rule(
                    "sources-not-begun",
                    "On %s no source of this fund for %s may be spent: %s. Spend from that day on."
                            .formatted(
                                    day,
                                    year,
                                    named(
                                            ofTheYear.stream().filter(source -> !source.spending()
                                                    .hasBegunOn(day)),
                                            SpendingPeriod::firstDay,
                                            "begins on")));
        }
    }

    /** Money may be promised before the first day of a source, but not after its last. */
    static void checkPromise(Collection<Source> all, FinancialYear year, LocalDate day) {
        List<Source> ofTheYear = of(all, year);
        if (!ofTheYear.isEmpty()
                && ofTheYear.stream().allMatch(source -> source.spending().hasEndedOn(day))) {
            throw Refusal.rule(
                    "sources-ended",
                    "On %s every source of this fund for %s has ended: %s. Spend on an earlier day, or record an extension of the source first."
                            .formatted(day, year, named(ofTheYear.stream(), SpendingPeriod::lastDay, "ended on")));
        }
    }

    private static List<Source> of(Collection<Source> all, FinancialYear year) {
        return all.stream()
                .filter(source -> source.financialYear().equals(year))
                .toList();
    }

    private static String named(Stream<Source> sources, Function<SpendingPeriod, LocalDate> day, String verb) {
        return sources.map(source -> "%s %s %s".formatted(source.name(), verb, day.apply(source.spending())))
                .collect(Collectors.joining(", "));
    }
}
