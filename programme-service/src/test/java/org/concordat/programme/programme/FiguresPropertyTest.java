package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.programme.Plans.FIRST;
import static org.concordat.programme.programme.Plans.SECOND;
import static org.concordat.programme.programme.Plans.START;
import static org.concordat.programme.programme.Plans.SUPPORT;
import static org.concordat.programme.programme.Plans.core;
import static org.concordat.programme.programme.Plans.councils;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.platform.money.Money;

/** What holds for the figures of any programme, to the penny. */
class FiguresPropertyTest {

    private static Arbitrary<Money> pennies(String most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(most))
                .ofScale(2)
                .map(Money::new);
    }

    @Provide
    Arbitrary<List<ActivityPlan>> plans() {
        Arbitrary<List<AnnualBudget>> budgets = Combinators.combine(
                        pennies("1000000000.00"),
                        Arbitraries.of(null, Plans.CORE, Plans.ADDED_VALUE),
                        pennies("1000000000.00").injectNull(0.7))
                .as((amount, stream, forecast) -> new AnnualBudget(SECOND, amount, stream, forecast))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(AnnualBudget::stream)
                .flatMap(second -> pennies("1000000000.00")
                        .injectNull(0.5)
                        .map(first -> first == null ? second : withFirst(first, second)));
        return Combinators.combine(
                        budgets,
                        pennies("5000000.00").injectNull(0.2),
                        Arbitraries.integers().between(1, 1000).injectNull(0.7))
                .as((amounts, alone, relevant) ->
                        new ActivityPlan("Some", SUPPORT, amounts, alone, relevant, List.of()))
                .list()
                .ofMaxSize(15);
    }

    private static List<AnnualBudget> withFirst(Money first, List<AnnualBudget> second) {
        var both = new ArrayList<>(second);
        both.add(new AnnualBudget(FIRST, first, Plans.CORE, null));
        return both;
    }

    private static Programme programme(int councils, List<ActivityPlan> plans) {
        Programme programme = Plans.programme(councils, core(FIRST, 1000), core(SECOND, 2000));
        plans.forEach(plan -> programme.add(plan, START));
        return programme;
    }

    @Property(tries = 300)
    void totalsAreTheSumsOfTheActivities(
            @ForAll("plans") List<ActivityPlan> plans, @ForAll @IntRange(max = 400) int councils) {
        Programme programme = programme(councils, plans);
        for (ProgrammeYear year : programme.years()) {
            List<ActivityYear> parts = programme.state().activities().stream()
                    .flatMap(activity -> activity.details().years().stream())
                    .filter(part -> part.financialYear().equals(year.financialYear()))
                    .toList();
            Money budgets = parts.stream().map(ActivityYear::budget).collect(Money.sum());
            Money savings = parts.stream().map(ActivityYear::saving).collect(Money.sum());
            assertThat(year.activitiesBudget()).isEqualTo(budgets);
            assertThat(year.gap().plus(budgets)).isEqualTo(year.totalBudget());
            assertThat(Money.total(year.sources(), ProgrammeSource::gap)).isEqualTo(year.gap());
            assertThat(Money.total(year.sources(), ProgrammeSource::budget)).isEqualTo(year.totalBudget());
            assertThat(year.nonCashableSaving()).isEqualTo(plans.isEmpty() ? null : savings);
        }
    }

    @Property(tries = 300)
    void savingAndBudgetTogetherAreWhatTheCouncilsWouldPayAlone(
            @ForAll("plans") List<ActivityPlan> plans, @ForAll @IntRange(max = 400) int councils) {
        Programme programme = programme(councils, plans);
        for (ActivityState state : programme.state().activities()) {
            ActivityDetails activity = state.details();
            for (ActivityYear year : activity.years()) {
                int relevant = activity.councils() == null ? councils : activity.councils();
                Money alone = activity.costAlone() == null ? Money.ZERO : activity.costAlone();
                assertThat(year.councils()).isEqualTo(relevant);
                assertThat(year.saving().plus(year.budget())).isEqualTo(alone.times(relevant));
            }
        }
    }

    @Property(tries = 200)
    void oneMoreCouncilAddsWhatItWouldPayAlone(
            @ForAll("plans") List<ActivityPlan> plans, @ForAll @IntRange(max = 400) int councils) {
        Programme programme = programme(councils, plans);
        Money before = saving(programme);
        programme.recalculate(councils(councils + 1), START);
        Money alone = plans.stream()
                .filter(plan -> plan.councils() == null && plan.costAlone() != null)
                .map(ActivityPlan::costAlone)
                .collect(Money.sum());
        assertThat(saving(programme)).isEqualTo(before.plus(alone));
        programme.recalculate(councils(councils), START);
        assertThat(saving(programme)).isEqualTo(before);
    }

    @Property(tries = 200)
    void theOrderInWhichActivitiesAreAddedDoesNotMatter(@ForAll("plans") List<ActivityPlan> plans, @ForAll long seed) {
        var shuffled = new ArrayList<>(plans);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(programme(46, shuffled).years())
                .isEqualTo(programme(46, plans).years());
    }

    @Property(tries = 200)
    void removingWhatWasAddedRestoresEveryFigure(@ForAll("plans") List<ActivityPlan> plans) {
        Programme programme = programme(46, plans);
        List<ProgrammeYear> before = programme.years();
        UUID added = programme.add(Plans.support(7, 3), START).id();
        programme.remove(added, START);
        assertThat(programme.years()).isEqualTo(before);
    }

    // every generated activity runs in the second year
    private static Money saving(Programme programme) {
        Money saving = programme.years().get(1).nonCashableSaving();
        return saving == null ? Money.ZERO : saving;
    }
}
