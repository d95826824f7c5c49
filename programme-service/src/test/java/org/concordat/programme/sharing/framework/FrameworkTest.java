package org.concordat.programme.sharing.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2010, 3, 31);
    private static final UUID COUNCIL = UUID.randomUUID();

    private final Framework framework = new Framework(until(LAST_DAY));

    private static FrameworkDetails until(LocalDate day) {
        return new FrameworkDetails("Energy", "Gas and power", "Northern Power plc", day);
    }

    private static FrameworkUse on(LocalDate day) {
        return new FrameworkUse(COUNCIL, day, Money.pounds(9_000));
    }

    @Test
    void isUsedOnItsLastDayAndNotAfterIt() {
        framework.use(on(LAST_DAY));
        assertThat(framework.uses()).containsExactly(on(LAST_DAY));
        assertRefused("framework-expired", () -> framework.use(on(LAST_DAY.plusDays(1))));
    }

    @Test
    void isUsedAgainOnceItWasProlonged() {
        framework.amend(until(LAST_DAY.plusDays(1)));
        framework.use(on(LAST_DAY.plusDays(1)));
    }

    @Test
    void endsOnTheDayOfItsLastUseAndNotBefore() {
        framework.use(on(LAST_DAY.minusDays(10)));
        framework.use(on(LAST_DAY.minusDays(20)));
        framework.amend(until(LAST_DAY.minusDays(10)));
        assertRefused("framework-used-later", () -> framework.amend(until(LAST_DAY.minusDays(11))));
    }

    @Test
    void isUsedForNothingOrForAnUnknownSumButNotForLess() {
        framework.use(new FrameworkUse(COUNCIL, LAST_DAY, null));
        framework.use(new FrameworkUse(COUNCIL, LAST_DAY, Money.ZERO));
        assertRefused(
                "negative-worth",
                () -> framework.use(
                        new FrameworkUse(COUNCIL, LAST_DAY, Money.pounds(1).negated())));
    }

    @Test
    void hasAThousandUsesAtMost() {
        IntStream.range(0, Framework.MOST_USES).forEach(i -> framework.use(on(LAST_DAY)));
        assertRefused("too-many-uses", () -> framework.use(on(LAST_DAY)));
    }
}
