package org.concordat.programme.sharing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.sharing.learning.LearningPlanTest.theme;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.learning.LearningExchange.Entry;
import org.junit.jupiter.api.Test;

class LearningExchangeTest {

    private static final FinancialYear YEAR = new FinancialYear(2008);

    private static Entry entry(int need, int strength, UUID... successors) {
        return new Entry(
                UUID.randomUUID(), "Council", "north", List.of(successors), theme("EFFICIENCY", need, strength, true));
    }

    private static List<UUID> teachersOf(Entry learner, List<Entry> all) {
        return LearningExchange.of("EFFICIENCY", YEAR, all).learners().stream()
                .filter(each -> each.organisation().equals(learner.organisation()))
                .findFirst()
                .orElseThrow()
                .couldBeTaughtBy();
    }

    @Test
    void nobodyIsItsOwnTeacher() {
        Entry both = entry(1, 3);
        Entry other = entry(1, 2);
        assertThat(teachersOf(both, List.of(both))).isEmpty();
        assertThat(teachersOf(both, List.of(both, other))).containsExactly(other.organisation());
        assertThat(teachersOf(other, List.of(both, other))).containsExactly(both.organisation());
    }

    @Test
    void nobodyIsTaughtByWhomItFollowsNorByWhoFollowsIt() {
        Entry successor = entry(2, 2);
        Entry predecessor = entry(2, 3, successor.organisation());
        assertThat(teachersOf(successor, List.of(predecessor, successor))).isEmpty();
        assertThat(teachersOf(predecessor, List.of(predecessor, successor))).isEmpty();
    }

    @Test
    void theTenStrongestAreNamed() {
        Entry learner = entry(3, 0);
        Entry strongest = entry(0, 3);
        List<Entry> all = IntStream.range(0, 13)
                .mapToObj(i -> i == 0 ? learner : i == 12 ? strongest : entry(0, 2))
                .toList();
        assertThat(teachersOf(learner, all)).hasSize(10).startsWith(strongest.organisation());
    }
}
