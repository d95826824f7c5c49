package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.concordat.funding.application.application.ApplicationMother;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ApplicationMatterTest {

    private final Matter matter = new ApplicationMatter(ApplicationMother.submittedTogether());

    @Test
    void aBodyApprovesWhatIsAskedOrLess() {
        matter.requireMovable(Money.of("60000.00"));
        assertThatThrownBy(() -> matter.requireMovable(Money.of("60000.01")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("more-than-asked"));
    }

    @Test
    void isPutToABodyOnceItIsRecommended() {
        assertThatThrownBy(matter::requireDecidable)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("step-not-allowed"));
    }
}
