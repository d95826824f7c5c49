package org.concordat.programme.project.businesscase;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Adds a business case up year by year. */
final class CaseYears {

    private final Map<FinancialYear, Money> costs;
    private final Map<FinancialYear, Money> benefits;

    private CaseYears(Map<FinancialYear, Money> costs, Map<FinancialYear, Money> benefits) {
        this.costs = costs;
        this.benefits = benefits;
    }

    /** As they are planned now, which is being approved. */
    static CaseYears approved(List<CaseCost> costs, List<Benefit> benefits) {
        return new CaseYears(
                costs.stream()
                        .collect(Collectors.groupingBy(
                                CaseCost::financialYear, Collectors.mapping(CaseCost::amount, Money.sum()))),
                moneyByYear(benefits, Benefit::plannedByYear));
    }

    /** As they were approved before. */
    static CaseYears of(Collection<CaseYear> before) {
        return new CaseYears(byYear(before, CaseSums::approvedCosts), byYear(before, CaseSums::approvedBenefits));
    }

    private static Map<FinancialYear, Money> byYear(Collection<CaseYear> years, Function<CaseSums, Money> figure) {
        return years.stream().collect(Collectors.toMap(CaseYear::financialYear, year -> figure.apply(year.sums())));
    }

    /** With what has come of the benefits until now. */
    Set<CaseYear> with(List<Benefit> realising) {
        Map<FinancialYear, Money> realised = moneyByYear(realising, Benefit::realisedByYear);
        var years = new TreeSet<>(costs.keySet());
        years.addAll(benefits.keySet());
        years.addAll(realised.keySet());
        return years.stream()
                .map(year -> new CaseYear(year, new CaseSums(in(year, costs), in(year, benefits), in(year, realised))))
                .collect(Collectors.toSet());
    }

    private static Money in(FinancialYear year, Map<FinancialYear, Money> of) {
        return of.getOrDefault(year, Money.ZERO);
    }

    private static Map<FinancialYear, Money> moneyByYear(
            List<Benefit> benefits, Function<Benefit, Map<FinancialYear, BigDecimal>> figures) {
        var years = new TreeMap<FinancialYear, Money>();
        benefits.forEach(benefit ->
                figures.apply(benefit).forEach((year, figure) -> years.merge(year, new Money(figure), Money::plus)));
        return years;
    }
}
