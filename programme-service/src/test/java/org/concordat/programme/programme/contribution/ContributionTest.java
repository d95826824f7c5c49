package org.concordat.programme.programme.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate DAY = LocalDate.of(2008, 10, 6);
    private static final UUID GIVER = UUID.randomUUID();

    private final Contribution contribution = given(DAY, DAY, Money.pounds(500));

    private static Contribution given(LocalDate from, LocalDate until, Money value) {
        return new Contribution(
                GIVER,
                new ContributionDetails(
                        UUID.randomUUID(),
                        null,
                        YEAR,
                        "STAFF_TIME",
                        3,
                        ContributionUnit.DAYS,
                        value,
                        "At the cost of the post",
                        from,
                        until,
                        "Time sheets"),
                "giver");
    }

    @Test
    void isStatedUntilAnotherPersonConfirmsIt() {
        assertThat(contribution.state().status()).isEqualTo(ContributionStatus.STATED);
        assertThat(contribution.state().organisation()).isEqualTo(GIVER);
        assertRefused("two-persons-decide", () -> contribution.confirm(DAY, "giver"));
        contribution.confirm(DAY, "officer");
        assertThat(contribution.state().status()).isEqualTo(ContributionStatus.CONFIRMED);
        assertThat(contribution.state().confirmedOn()).isEqualTo(DAY);
        assertRefused("step-not-allowed", () -> contribution.confirm(DAY, "officer"));
    }

    @Test
    void isRejectedByAnotherPersonForAReason() {
        assertRefused("two-persons-decide", () -> contribution.reject("No", "giver"));
        contribution.reject("Nobody saw them", "officer");
        assertThat(contribution.state().status()).isEqualTo(ContributionStatus.REJECTED);
        assertThat(contribution.state().endedBecause()).isEqualTo("Nobody saw them");
        assertRefused("step-not-allowed", () -> contribution.withdraw("Late"));
        assertRefused("step-not-allowed", () -> contribution.confirm(DAY, "officer"));
    }

    @Test
    void isWithdrawnAlsoAfterItWasConfirmedAndOnlyOnce() {
        contribution.confirm(DAY, "officer");
        assertRefused("step-not-allowed", () -> contribution.reject("No", "officer"));
        contribution.withdraw("Stated twice");
        assertThat(contribution.state().status()).isEqualTo(ContributionStatus.WITHDRAWN);
        assertThat(contribution.state().endedBecause()).isEqualTo("Stated twice");
        assertRefused("step-not-allowed", () -> contribution.withdraw("Again"));
    }

    @Test
    void isWorthAPennyOrMore() {
        given(DAY, DAY, Money.of("0.01"));
        assertRefused("contribution-without-value", () -> given(DAY, DAY, Money.ZERO));
        assertRefused("contribution-without-value", () -> given(DAY, DAY, Money.of("-0.01")));
    }

    @Test
    void isGivenWithinItsFinancialYear() {
        given(YEAR.firstDay(), YEAR.lastDay(), Money.pounds(1));
        assertRefused("given-in-another-year", () -> given(YEAR.firstDay().minusDays(1), DAY, Money.pounds(1)));
        assertRefused("given-in-another-year", () -> given(DAY, YEAR.lastDay().plusDays(1), Money.pounds(1)));
        assertRefused("given-until-before-from", () -> given(DAY, DAY.minusDays(1), Money.pounds(1)));
    }
}
