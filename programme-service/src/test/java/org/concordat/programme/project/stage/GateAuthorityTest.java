package org.concordat.programme.project.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.DecidingRole;
import org.junit.jupiter.api.Test;

class GateAuthorityTest {

    private static final LocalDate DAY = LocalDate.of(2008, 8, 5);
    private static final UUID BODY = UUID.randomUUID();
    private static final GateAuthority OF_BODY = new GateAuthority(BODY, null);
    private static final GateAuthority OF_ROLE = new GateAuthority(null, DecidingRole.PROGRAMME_OFFICER);
    private static final Decider OFFICER = new Decider("one", Set.of(DecidingRole.PROGRAMME_OFFICER), false);
    private static final Decider MINUTES = new Decider("two", Set.of(), true);

    private static void refuses(GateAuthority authority, Decider who, String type) {
        assertThatThrownBy(() -> authority.requireEntitled(who)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
            assertThat(refusal.type()).isEqualTo(type);
        });
    }

    @Test
    void aBodysDecisionIsRecordedByWhoeverKeepsItsMinutes() {
        assertThatCode(() -> OF_BODY.requireEntitled(MINUTES)).doesNotThrowAnyException();
        refuses(OF_BODY, OFFICER, "a-body-decides");
    }

    @Test
    void theRoleThatTheProgrammeNamesDecidesAndNoOther() {
        assertThatCode(() -> OF_ROLE.requireEntitled(OFFICER)).doesNotThrowAnyException();
        refuses(OF_ROLE, MINUTES, "another-role-decides");
        refuses(OF_ROLE, new Decider("three", Set.of(DecidingRole.BOARD_MEMBER), false), "another-role-decides");
    }

    @Test
    void aBodysDecisionNamesItsMinuteAndARolesNeedNot() {
        assertThat(OF_BODY.record(DAY, "Minute 14", null))
                .isEqualTo(new DecisionRecord(DAY, BODY, null, "Minute 14", null));
        assertThat(OF_ROLE.record(DAY, null, "fits"))
                .isEqualTo(new DecisionRecord(DAY, null, DecidingRole.PROGRAMME_OFFICER, null, "fits"));
        assertThatThrownBy(() -> OF_BODY.record(DAY, null, "fits"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("minute-missing"));
    }
}
