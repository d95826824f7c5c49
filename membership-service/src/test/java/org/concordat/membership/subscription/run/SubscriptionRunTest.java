package org.concordat.membership.subscription.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.subscription.ratecard.Cards;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionRunTest {

    private static final LocalDate DAY = LocalDate.of(2008, 11, 1);

    private static Organisation council(String type) {
        return new Organisation(
                new OrganisationDetails("Council", type, "cumbria", null, List.of(), null, null, null, null, null));
    }

    private static SubscriptionRun run() {
        return new SubscriptionRun(
                new RunScope(Cards.YEAR, List.of("DISTRICT", "COUNTY", "DISTRICT"), null),
                2,
                EffectiveDate.of(LocalDate.of(2008, 4, 1)),
                "officer");
    }

    @Test
    void invitesWhoeverHasNoSubscriptionForTheYear() {
        Candidate.Verdict verdict = new Candidate(council("DISTRICT"), null).judge(Cards.northWest(), DAY);
        assertThat(verdict.isRaised()).isTrue();
        assertThat(verdict.subscription().amount()).isEqualTo(Money.pounds(2000));
    }

    @ParameterizedTest
    @EnumSource(SubscriptionStatus.class)
    void passesOverWhoeverHasOneWhateverBecameOfIt(SubscriptionStatus present) {
        Candidate.Verdict verdict = new Candidate(council("DISTRICT"), present).judge(Cards.northWest(), DAY);
        assertThat(verdict.isRaised()).isFalse();
        assertThat(verdict.why()).contains(present.name());
    }

    @Test
    void passesOverWhomTheCardHasNoClassForAndSaysSo() {
        Candidate.Verdict verdict = new Candidate(council("FIRE"), null).judge(Cards.northWest(), DAY);
        assertThat(verdict.isRaised()).isFalse();
        assertThat(verdict.why()).contains("FIRE");
    }

    @Test
    void passesOverWhoeverHasEndedSinceTheYearBegan() {
        var ended = new Organisation(new OrganisationDetails(
                "Council", "DISTRICT", "cumbria", null, List.of(), null, null, null, null, DAY.minusDays(1)));
        Candidate.Verdict verdict = new Candidate(ended, null).judge(Cards.northWest(), DAY);
        assertThat(verdict.isRaised()).isFalse();
        assertThat(verdict.why()).contains("is not active after");
        assertThat(new Candidate(ended, null)
                        .judge(Cards.northWest(), DAY.minusDays(1))
                        .isRaised())
                .isTrue();
    }

    @Test
    void remembersHowFarItHasCome() {
        SubscriptionRun run = run();
        UUID last = UUID.randomUUID();
        run.advance(UUID.randomUUID(), 1, 0);
        run.advance(last, 1, 1);
        assertThat(run.lastOrganisation()).isEqualTo(last);
        assertThat(run.progress().raised()).isEqualTo(2);
        assertThat(run.progress().skipped()).isEqualTo(1);
        assertThat(run.progress().total())
                .as("grows with those registered meanwhile")
                .isEqualTo(3);
        assertThat(run.scope().organisationTypes()).containsExactly("COUNTY", "DISTRICT");
    }

    @Test
    void isCancelledWhileItRunsAndNotAfterwards() {
        SubscriptionRun cancelled = run();
        cancelled.cancel();
        assertThat(cancelled.progress().state()).isEqualTo(RunProgress.State.CANCELLED);
        SubscriptionRun succeeded = run();
        succeeded.succeed();
        assertThatThrownBy(succeeded::cancel).isInstanceOf(Refusal.class);
        SubscriptionRun failed = run();
        failed.fail("why");
        assertThatThrownBy(failed::cancel).isInstanceOf(Refusal.class);
        assertThat(failed.progress().failure()).isEqualTo("why");
    }
}
