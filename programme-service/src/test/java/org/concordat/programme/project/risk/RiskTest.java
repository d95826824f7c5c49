package org.concordat.programme.project.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.project.risk.RiskMother.RAISED_ON;
import static org.concordat.programme.project.risk.RiskMother.details;
import static org.concordat.programme.project.risk.RiskMother.issue;
import static org.concordat.programme.project.risk.RiskMother.rated;
import static org.concordat.programme.project.risk.RiskMother.risk;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RiskTest {

    private static final List<Consumer<Risk>> STEPS =
            List.of(risk -> risk.amend(rated(1, 1)), Risk::close, Risk::happen);

    @Test
    void isScoredAnewWhenItIsRatedAnew() {
        Risk risk = risk(3, 4);
        assertThat(risk.score()).isEqualTo(12);
        risk.amend(rated(5, 5));
        assertThat(risk.score()).isEqualTo(25);
        assertThat(risk.state().score()).isEqualTo(25);
    }

    @Test
    void aClosedRiskStaysAsItWas() {
        Risk closed = risk(3, 4);
        closed.close();
        assertThat(closed.status()).isEqualTo(RiskStatus.CLOSED);
        STEPS.forEach(step -> assertRefused("step-not-allowed", () -> step.accept(closed)));
        assertThat(closed.score()).isEqualTo(12);
    }

    @Test
    void aRiskThatHappenedStaysAsItWas() {
        Risk happened = risk(3, 4);
        happened.happen();
        assertThat(happened.status()).isEqualTo(RiskStatus.HAPPENED);
        STEPS.forEach(step -> assertRefused("step-not-allowed", () -> step.accept(happened)));
        assertThat(happened.score()).isEqualTo(12);
    }

    @Test
    void anIssueNamesTheRiskThatHappenedAndIsAsSevereAsItsImpact() {
        Risk risk = risk(3, 4);
        IssueState issue = issue(risk).state();
        assertThat(issue.risk()).isEqualTo(risk.id());
        assertThat(issue.project()).isEqualTo(risk.project());
        assertThat(issue.severity()).isEqualTo(4);
        assertThat(issue.score()).isEqualTo(12);
        assertThat(issue.status()).isEqualTo(IssueStatus.OPEN);
    }

    @Test
    void anIssueIsAmendedUntilItIsResolved() {
        Issue issue = issue(risk(3, 4));
        issue.amend(details("Two suppliers gave notice"));
        issue.resolve("Another supplier", RAISED_ON);
        assertThat(issue.state().status()).isEqualTo(IssueStatus.RESOLVED);
        assertThat(issue.state().details().description()).isEqualTo("Two suppliers gave notice");
        assertThat(issue.state().resolution()).isEqualTo("Another supplier");
        assertRefused("step-not-allowed", () -> issue.amend(details("Three")));
        assertRefused("step-not-allowed", () -> issue.resolve("Again", RAISED_ON));
    }

    @Test
    void refusesIssueResolvedBeforeItWasRaised() {
        Issue issue = issue(risk(3, 4));
        assertRefused("resolved-before-raised", () -> issue.resolve("Another supplier", RAISED_ON.minusDays(1)));
        assertThat(issue.state().status()).isEqualTo(IssueStatus.OPEN);
    }
}
