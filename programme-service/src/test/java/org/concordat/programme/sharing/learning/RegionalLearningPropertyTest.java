package org.concordat.programme.sharing.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.learning.LearningExchange.Entry;
import org.concordat.programme.sharing.learning.LearningExchange.Learner;
import org.concordat.programme.sharing.learning.LearningExchange.Teacher;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.Balance;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.OfTheme;
import org.concordat.programme.sharing.learning.RegionalLearningPlan.Part;

class RegionalLearningPropertyTest {

    private static final FinancialYear YEAR = new FinancialYear(2008);

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Balance> balances = Combinators.combine(
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(1, 30))
                .as(Balance::new);
        return Combinators.combine(Arbitraries.of("A", "B", "C"), Arbitraries.of("north", "south", "east"), balances)
                .as(Part::new)
                .list()
                .uniqueElements(part -> part.theme() + part.subRegion())
                .ofMaxSize(9);
    }

    @Property
    void theRegionIsTheSumOfItsParts(@ForAll("parts") List<Part> parts) {
        RegionalLearningPlan plan = RegionalLearningPlan.of(YEAR, 30, parts);
        assertThat(plan.themes())
                .extracting(OfTheme::theme)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().map(Part::theme).distinct().toList());
        for (OfTheme theme : plan.themes()) {
            List<Balance> own = parts.stream()
                    .filter(part -> part.theme().equals(theme.theme()))
                    .map(Part::balance)
                    .toList();
            assertThat(theme.region())
                    .isEqualTo(new Balance(
                            own.stream().mapToInt(Balance::need).sum(),
                            own.stream().mapToInt(Balance::strength).sum(),
                            own.stream().mapToInt(Balance::plans).sum()));
            assertThat(theme.subRegions()).hasSize(own.size());
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Integer> levels = Arbitraries.integers().between(0, 3);
        Arbitrary<ThemeOfPlan> planned = Combinators.combine(
                        levels, levels, Arbitraries.integers().between(1, 9), Arbitraries.of(true, false))
                .as((need, strength, priority, willing) -> new ThemeOfPlan("A", need, strength, priority, willing));
        return planned.map(each -> new Entry(UUID.randomUUID(), "Council", "north", List.of(), each))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void theStrongestTeachAndWhoNeedsMostLearnsFirst(@ForAll("entries") List<Entry> entries) {
        LearningExchange exchange = LearningExchange.of("A", YEAR, entries);
        assertThat(exchange.teachers())
                .hasSize((int) entries.stream()
                        .filter(entry ->
                                entry.planned().willing() && entry.planned().strength() > 1)
                        .count())
                .isSortedAccordingTo((one, other) -> other.strength() - one.strength())
                .extracting(Teacher::strength)
                .allMatch(strength -> strength >= 2);
        assertThat(exchange.learners())
                .hasSize((int) entries.stream()
                        .filter(entry -> entry.planned().need() > 0)
                        .count())
                .isSortedAccordingTo((one, other) ->
                        one.need() == other.need() ? one.priority() - other.priority() : other.need() - one.need())
                .allMatch(learner -> !learner.couldBeTaughtBy().contains(learner.organisation()))
                .extracting(Learner::need)
                .allMatch(need -> need >= 1);
    }
}
