package org.concordat.programme.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.council.CouncilCounts;

/** Programmes and activities as tests need them. */
final class Plans {

    static final FinancialYear FIRST = FinancialYear.of("2008-09");
    static final FinancialYear SECOND = FinancialYear.of("2009-10");
    static final LocalDate START = LocalDate.of(2008, 4, 1);
    static final LocalDate END = LocalDate.of(2010, 3, 31);
    static final ActivityKind SUPPORT = new ActivityKind("SUPPORT", false);
    static final ActivityKind OVERHEAD = new ActivityKind("OVERHEAD", true);

    static final String CORE = FundingSource.CORE;
    static final String ADDED_VALUE = FundingSource.ADDED_VALUE;

    private Plans() {}

    static CouncilCounts councils(int each) {
        return new CouncilCounts(Stream.iterate(FinancialYear.of("2000-01"), FinancialYear::next)
                .limit(30)
                .collect(Collectors.toMap(year -> year, year -> each)));
    }

    static CouncilCounts councils(int first, int second) {
        return new CouncilCounts(Map.of(FIRST, first, SECOND, second));
    }

    static Outline outline(FundingSource... sources) {
        return outline(START, END, sources);
    }

    static Outline outline(LocalDate startsOn, LocalDate endsOn, FundingSource... sources) {
        return new Outline(
                "A programme",
                null,
                List.of(),
                new Term(startsOn, endsOn),
                null,
                null,
                List.of(sources),
                null,
                List.of());
    }

    static FundingSource core(FinancialYear year, long pounds) {
        return new FundingSource(CORE, year, Money.pounds(pounds));
    }

    static FundingSource addedValue(FinancialYear year, long pounds) {
        return new FundingSource(ADDED_VALUE, year, Money.pounds(pounds));
    }

    static AnnualBudget budget(FinancialYear year, long pounds) {
        return budget(year, CORE, pounds);
    }

    static AnnualBudget budget(FinancialYear year, String stream, long pounds) {
        return new AnnualBudget(year, Money.pounds(pounds), stream, null);
    }

    static ActivityPlan support(long budgetOfFirstYear, long costAlone) {
        return new ActivityPlan(
                "Support",
                SUPPORT,
                List.of(budget(FIRST, budgetOfFirstYear)),
                Money.pounds(costAlone),
                null,
                List.of());
    }

    static ActivityPlan support(Money costAlone, AnnualBudget... budgets) {
        return new ActivityPlan("Support", SUPPORT, List.of(budgets), costAlone, null, List.of());
    }

    /** What an activity of one source costs and saves in a year. */
    static ActivityYear activityYear(FinancialYear year, long budget, int councils, long costAlone) {
        Money planned = Money.pounds(budget);
        return ActivityYear.of(
                year,
                councils,
                Money.pounds(councils * costAlone),
                List.of(new ActivitySource(CORE, planned, null, Spend.of(planned, Money.ZERO, null))));
    }

    static ActivityPlan overhead(long budgetOfFirstYear) {
        return new ActivityPlan("Website", OVERHEAD, List.of(budget(FIRST, budgetOfFirstYear)), null, null, List.of());
    }

    static Programme programme(int councils, FundingSource... sources) {
        return new Programme("P", outline(sources), councils(councils), START);
    }
}
