package org.concordat.programme.strategy.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** Where and for which years an objective is achieved. */
class ObjectiveTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate DAY = LocalDate.of(2009, 3, 20);
    private static final Decider DIRECTOR = new Decider(null, "programme-director");

    private final Objective objective = new Objective(
            "ENERGY", new ObjectiveDetails("Energy", "What councils pay", "SHARED", null, null, null, null));

    private static Achievement in(String subRegion, FinancialYear year) {
        return Achievement.of(subRegion, year, DAY, "Board 12/2009", DIRECTOR);
    }

    private static Reopening on(LocalDate day) {
        return Reopening.of(day, "The evidence was of another year", "Board 3/2010", DIRECTOR);
    }

    private static void isRefused(ThrowingCallable step, String type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private List<AchievementState> standing() {
        return ObjectiveState.of(objective).achievements();
    }

    @Test
    void isAchievedBySubRegionAndYear() {
        objective.achieve(in("cumbria", YEAR));
        objective.achieve(in("cumbria", YEAR.next().previous().previous()));
        objective.achieve(in("merseyside", YEAR));
        assertThat(standing())
                .extracting(AchievementState::subRegion, each -> each.financialYear()
                        .toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("cumbria", "2008-09"),
                        org.assertj.core.groups.Tuple.tuple("cumbria", "2007-08"),
                        org.assertj.core.groups.Tuple.tuple("merseyside", "2008-09"));
    }

    @Test
    void isAchievedOnceAtATimeInASubRegionAndYear() {
        UUID first = objective.achieve(in("cumbria", YEAR));
        isRefused(() -> objective.achieve(in("cumbria", YEAR)), "objective-achieved");
        objective.reopen(first, on(DAY));
        objective.achieve(in("cumbria", YEAR));
        assertThat(standing()).hasSize(1);
    }

    @Test
    void whatIsReopenedIsKeptAndStandsNoLonger() {
        UUID id = objective.achieve(in("cumbria", YEAR));
        assertThat(ObjectiveState.of(objective).reopened()).isEmpty();
        Reopening decided = Reopening.of(DAY.plusDays(1), "The evidence was of another year", "Board 3/2010", DIRECTOR);
        objective.reopen(id, decided);
        assertThat(standing()).isEmpty();
        assertThat(objective.achievement(id).reopening()).isEqualTo(decided);
        assertThat(objective.achievement(id).evidence()).isEqualTo("Board 12/2009");
        assertThat(ObjectiveState.of(objective).reopened())
                .containsExactly(
                        new ReopenedState(id, "cumbria", YEAR, DAY, DAY.plusDays(1), "Board 3/2010", DIRECTOR));
    }

    @Test
    void isReopenedOnceAndNotBeforeTheDayItWasAchieved() {
        UUID id = objective.achieve(in("cumbria", YEAR));
        isRefused(() -> objective.reopen(id, on(DAY.minusDays(1))), "reopened-before-achieved");
        objective.reopen(id, on(DAY));
        isRefused(() -> objective.reopen(id, on(DAY)), "achievement-reopened");
        isRefused(() -> objective.reopen(UUID.randomUUID(), on(DAY)), "not-found");
    }

    @Test
    void isAchievedInItsYearOrLaterButNotBeforeTheYearBegins() {
        LocalDate first = LocalDate.of(2008, 4, 1);
        assertThat(Achievement.of("cumbria", YEAR, first, "e", DIRECTOR).stands())
                .isTrue();
        assertThat(Achievement.of("cumbria", YEAR, first.plusYears(3), "e", DIRECTOR)
                        .stands())
                .isTrue();
        isRefused(() -> Achievement.of("cumbria", YEAR, first.minusDays(1), "e", DIRECTOR), "year-not-begun");
    }

    @Test
    void aBodyDecidesOrSomebodyInARoleNotBothAndNotNobody() {
        UUID board = UUID.randomUUID();
        for (Decider one : List.of(new Decider(board, null), new Decider(null, "chair"))) {
            assertThat(Achievement.of("cumbria", YEAR, DAY, "e", one).decidedBy())
                    .isEqualTo(one);
            assertThat(Reopening.of(DAY, "why", "e", one).decidedBy()).isEqualTo(one);
        }
        for (Decider none : List.of(new Decider(null, null), new Decider(board, "chair"))) {
            isRefused(() -> Achievement.of("cumbria", YEAR, DAY, "e", none), "not-one-decider");
            isRefused(() -> Reopening.of(DAY, "why", "e", none), "not-one-decider");
        }
    }

    @Test
    void keepsAsManyAchievementsAsItsStateMayShow() {
        for (int i = 0; i < Objective.MOST_ACHIEVEMENTS; i++) {
            objective.achieve(in("part-" + i, YEAR));
        }
        isRefused(() -> objective.achieve(in("one-more", YEAR)), "too-many-achievements");
    }
}
