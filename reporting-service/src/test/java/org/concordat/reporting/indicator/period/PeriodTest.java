package org.concordat.reporting.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2008, 9, 30);
    private static final LocalDate DUE = LocalDate.of(2008, 10, 31);
    private static final LocalDate LOCK = LocalDate.of(2008, 11, 30);

    private final Period period = new Period(UUID.randomUUID(), with(DUE, LOCK));

    private static PeriodDetails with(LocalDate dueOn, LocalDate locksOn) {
        return new PeriodDetails("First half", FIRST, LAST, dueOn, locksOn, LOCK);
    }

    private static Reopening until(LocalDate locksOn) {
        return new Reopening(LOCK, "Improvement board", "A pool was counted twice", locksOn);
    }

    @Test
    void locksOnItsDay() {
        period.requireOpen(LOCK.minusDays(1));
        assertRefused("period-locked", () -> period.requireOpen(LOCK));
    }

    @Test
    void isReturnedFromItsFirstDayOn() {
        period.requireBegun(FIRST);
        assertRefused("period-not-begun", () -> period.requireBegun(FIRST.minusDays(1)));
    }

    @Test
    void aReturnIsLateTheDayAfterItWasDue() {
        assertThat(period.isOverdueOn(DUE)).isFalse();
        assertThat(period.isOverdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void reopeningLastsUntilTheDayThatWasDecided() {
        LocalDate again = LOCK.plusDays(10);
        assertRefused("period-not-locked", () -> period.reopen(until(again), LOCK.minusDays(1)));
        assertRefused("lock-not-ahead", () -> period.reopen(until(LOCK), LOCK));
        period.reopen(until(again), LOCK);
        period.requireOpen(again.minusDays(1));
        assertRefused("period-locked", () -> period.requireOpen(again));
        assertThat(period.reopenings()).containsExactly(until(again));
    }

    @Test
    void isReopenedSoManyTimesAtMost() {
        LocalDate day = LOCK;
        for (int i = 0; i < Period.MOST_REOPENINGS; i++) {
            period.reopen(until(day.plusDays(1)), day);
            day = day.plusDays(1);
        }
        LocalDate last = day;
        assertRefused("too-many-reopenings", () -> period.reopen(until(last.plusDays(1)), last));
    }

    @Test
    void itsDeadlinesMoveUntilItIsLockedAndItsDaysStay() {
        period.amend(with(DUE.plusDays(1), LOCK.plusDays(1)), LOCK.minusDays(1));
        assertThat(period.details().dueOn()).isEqualTo(DUE.plusDays(1));
        PeriodDetails later = with(DUE, LOCK.plusDays(30));
        assertRefused("period-locked", () -> period.amend(later, LOCK.plusDays(1)));
        var otherDays = new PeriodDetails("First half", FIRST, LAST.plusDays(1), DUE, LOCK, LOCK);
        assertRefused("days-stay", () -> period.amend(otherDays, FIRST));
    }

    @Test
    void onceReopenedTheDecisionSaysWhenItLocks() {
        period.reopen(until(LOCK.plusDays(10)), LOCK);
        assertRefused("lock-decided", () -> period.amend(with(DUE, LOCK.plusDays(20)), LOCK));
        period.amend(with(DUE.plusDays(1), LOCK), LOCK);
    }

    @Test
    void itsDaysAreInOrder() {
        UUID questionnaire = UUID.randomUUID();
        new Period(questionnaire, new PeriodDetails("A day", FIRST, FIRST, FIRST, FIRST.plusDays(1), FIRST));
        assertRefused(
                "period-ends-before-it-begins",
                () -> new Period(questionnaire, new PeriodDetails("None", FIRST, FIRST.minusDays(1), DUE, LOCK, LOCK)));
        assertRefused("due-before-the-period", () -> new Period(questionnaire, with(FIRST.minusDays(1), LOCK)));
        assertRefused("locked-before-due", () -> new Period(questionnaire, with(DUE, DUE)));
    }
}
