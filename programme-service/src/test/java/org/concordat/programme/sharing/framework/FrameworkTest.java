package org.concordat.programme.sharing.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2010, 3, 31);
    private static final UUID COUNCIL = UUID.randomUUID();
    private static final UUID USE = UUID.randomUUID();

    private final Framework framework = new Framework(until(LAST_DAY));

    private static FrameworkDetails until(LocalDate day) {
        return new FrameworkDetails("Energy", "Gas and power", "Northern Power plc", day);
    }

    private static FrameworkUse on(LocalDate day) {
        return new FrameworkUse(USE, COUNCIL, day, Money.pounds(9_000), null);
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
        framework.use(FrameworkUse.of(COUNCIL, LAST_DAY, null));
        framework.use(FrameworkUse.of(COUNCIL, LAST_DAY, Money.ZERO));
        assertRefused(
                "negative-worth",
                () -> framework.use(
                        FrameworkUse.of(COUNCIL, LAST_DAY, Money.pounds(1).negated())));
    }

    @Test
    void aUseThatIsWithdrawnIsKeptAndCountsNoLonger() {
        framework.use(on(LAST_DAY));
        framework.withdraw(USE, user -> assertThat(user).isEqualTo(COUNCIL), "A mistake");
        assertThat(framework.uses())
                .containsExactly(new FrameworkUse(USE, COUNCIL, LAST_DAY, Money.pounds(9_000), "A mistake"));
        framework.amend(until(LAST_DAY.minusDays(1)));
        assertRefused("use-withdrawn", () -> framework.withdraw(USE, user -> {}, "Again"));
        assertThatThrownBy(() -> framework.withdraw(UUID.randomUUID(), user -> {}, "Never"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isWithdrawnByWhoMayActForTheOrganisationThatUsedIt() {
        framework.use(on(LAST_DAY));
        assertRefused("another", () -> framework.withdraw(USE, FrameworkTest::refuse, "A mistake"));
        assertThat(framework.uses()).containsExactly(on(LAST_DAY));
    }

    private static void refuse(UUID user) {
        throw Refusal.forbidden("another", "You act for another organisation.");
    }

    @Test
    void hasAThousandUsesAtMost() {
        IntStream.range(0, Framework.MOST_USES).forEach(i -> framework.use(on(LAST_DAY)));
        assertRefused("too-many-uses", () -> framework.use(on(LAST_DAY)));
    }
}
