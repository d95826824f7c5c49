package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.programme.Plans.START;
import static org.concordat.programme.programme.Plans.councils;
import static org.concordat.programme.programme.Plans.outline;
import static org.concordat.programme.programme.Plans.programme;

import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {

    private static final UUID BODY = UUID.randomUUID();

    private static void lay(Programme programme, ProjectRules rules) {
        Outline plain = outline();
        programme.amend(
                new Outline(
                        plain.name(),
                        plain.aims(),
                        plain.targetOutcomes(),
                        plain.term(),
                        plain.governingBody(),
                        plain.expertGroup(),
                        plain.fundingSources(),
                        rules,
                        plain.objectives()),
                councils(46),
                START);
    }

    @Test
    void aBodyOrARoleDecidesAtTheGatesAndNotBoth() {
        Programme programme = programme(46);
        assertThatThrownBy(() -> lay(programme, new ProjectRules(BODY, DecidingRole.BOARD_MEMBER, null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("two-gate-deciders"));
        assertThatCode(() -> lay(programme, new ProjectRules(BODY, null, 5, null)))
                .doesNotThrowAnyException();
        assertThat(programme.outline().projectRules()).isEqualTo(new ProjectRules(BODY, null, 5, null));
        assertThatCode(() -> lay(programme, new ProjectRules(null, DecidingRole.BOARD_MEMBER, null, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void layingNothingDownIsTheSameAsHavingNoRules() {
        Programme programme = programme(46);
        assertThat(programme.projectRules()).isEqualTo(ProjectRules.NONE);
        lay(programme, ProjectRules.NONE);
        assertThat(programme.outline().projectRules()).isNull();
    }
}
